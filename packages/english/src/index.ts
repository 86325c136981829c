/** English for Counterclaim: sentences with Universal Dependencies trees, and the English lexicon, offline. */
export { analyze } from "./analyze.js";
export type { AnalyzeOptions } from "./analyze.js";
export { createComparer } from "./comparer/comparer.js";
export { wordEvidence, type WordEvidence } from "./comparer/evidence.js";
export { setComparerAssets } from "./comparer/loadComparer.js";
export { toConllu } from "./conllu.js";
export type { ConlluOptions } from "./conllu.js";
export { english } from "./language.js";
export { setLexiconAssets } from "./lexicon/asset/loadLexicon.js";
export { capital, demonym } from "./lexicon/names/alias.js";
export { lemmatize } from "./lemma/lemmatize.js";
export { parseWords } from "./parseWords.js";
export type { ParsedWord } from "./parseWords.js";
export { setParserAssets } from "./parser/parser.js";
