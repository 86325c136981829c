#!/usr/bin/env node
// committed, so that the command exists before the build
import "../dist/cli.js";
