/** The namespace of the vocabulary that docs/reference/vocabulary.md explains. */
export const vocabulary = "urn:counterclaim:vocabulary:1:";

const number = "xsd:double";
const count = "xsd:nonNegativeInteger";
const reference = (id: string) => ({ "@id": id, "@type": "@id" });
const typed = (id: string, type: string) => ({ "@id": id, "@type": type });

/**
 * schema.org's terms, those of the W3C Web Annotation Vocabulary that are used here, and "cc:" for what neither has a word
 * for. Stands in every document, so that reading one needs no network.
 */
export const context = {
  "@version": 1.1,
  "@vocab": "https://schema.org/",
  oa: "http://www.w3.org/ns/oa#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  dc: "http://purl.org/dc/elements/1.1/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  cc: vocabulary,
  id: "@id",
  type: "@type",
  appearance: reference("appearance"),
  publisher: reference("publisher"),
  url: reference("url"),
  Annotation: "oa:Annotation",
  SpecificResource: "oa:SpecificResource",
  TextQuoteSelector: "oa:TextQuoteSelector",
  TextPositionSelector: "oa:TextPositionSelector",
  TextualBody: "oa:TextualBody",
  motivation: typed("oa:motivatedBy", "@vocab"),
  assessing: "oa:assessing",
  body: "oa:hasBody",
  target: reference("oa:hasTarget"),
  source: reference("oa:hasSource"),
  selector: "oa:hasSelector",
  exact: "oa:exact",
  prefix: "oa:prefix",
  suffix: "oa:suffix",
  start: typed("oa:start", count),
  end: typed("oa:end", count),
  value: "rdf:value",
  format: "dc:format",
  "cc:confidence": typed("cc:confidence", number),
  "cc:pairsCompared": typed("cc:pairsCompared", count),
  "cc:pairsPossible": typed("cc:pairsPossible", count),
  "cc:selection": reference("cc:selection"),
  "cc:claim": reference("cc:claim"),
  "cc:earlier": reference("cc:earlier"),
  "cc:later": reference("cc:later"),
  "cc:finding": reference("cc:finding"),
  "cc:dispute": reference("cc:dispute"),
  "cc:draft": reference("cc:draft"),
  "cc:field": typed("cc:field", "@vocab"),
  articleBody: "articleBody",
  headline: "headline",
} as const;
