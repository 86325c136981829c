import type { Sentence, Token } from "@counterclaim/core";

/** A field of CoNLL-U holds no tab and no line end, and is never empty. */
const field = (value: string): string => value.replace(/\s+/gu, " ").trim() || "_";

function row(token: Token, next: Token | undefined): string {
  const glued = next !== undefined && next.start === token.end;
  return [
    token.index + 1,
    field(token.form),
    field(token.lemma),
    token.upos,
    token.xpos,
    "_",
    token.head + 1,
    token.deprel,
    "_",
    glued ? "SpaceAfter=No" : "_",
  ].join("\t");
}

export interface ConlluOptions {
  /** names the document: written before the first sentence and into every sentence's id */
  readonly document?: string;
}

/** Sentences in CoNLL-U (universaldependencies.org/format.html), one tree after the other. */
export function toConllu(sentences: readonly Sentence[], { document }: ConlluOptions = {}): string {
  const name = document === undefined ? undefined : field(document);
  const trees = sentences
    .map(({ index, kind, tokens }) => {
      const words = tokens.map((token, i) => {
        const next = tokens[i + 1];
        return field(token.form) + (next !== undefined && next.start > token.end ? " " : "");
      });
      const id = name === undefined ? index + 1 : `${name}-${index + 1}`;
      const head = [`# sent_id = ${id}`, `# kind = ${kind}`, `# text = ${words.join("")}`];
      return [...head, ...tokens.map((token, i) => row(token, tokens[i + 1])), "", ""].join("\n");
    })
    .join("");
  return name === undefined || trees === "" ? trees : `# newdoc id = ${name}\n${trees}`;
}
