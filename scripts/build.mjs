import { build, requireNode } from "./steps.mjs";

requireNode();
build();
