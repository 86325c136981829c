/**
 * Puts outcomes/*.txt into assets/lexicon.bin and leaves the rest of it as it is. Run in packages/english:
 *
 *   npx tsx scripts/build-outcomes.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { openSections, packSections } from "../src/lexicon/asset/container.js";
import { readOutcomes } from "./outcomes.js";

const asset = new URL("../assets/lexicon.bin", import.meta.url);
const sections = new Map(openSections(readFileSync(asset)));
sections.set("outcomes", readOutcomes());
const file = packSections(sections);
writeFileSync(asset, file);
console.log(`${sections.get("outcomes")!.length} bytes of outcomes, ${file.length} bytes in all`);
