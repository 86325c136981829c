// The engine in a web worker. In Node the package reads its data from its own folder; here the bundler gives their
// addresses, and they are fetched once.
import { compare } from "@counterclaim/core";
import { english, setComparerAssets, setLexiconAssets, setParserAssets } from "@counterclaim/english";
import newsUrl from "@counterclaim/english/assets/comparer-news.bin?url";
import pairsUrl from "@counterclaim/english/assets/comparer-pairs.bin?url";
import lexiconUrl from "@counterclaim/english/assets/lexicon.bin?url";
import parserUrl from "@counterclaim/english/assets/parser.bin?url";

const loaded = Promise.all([newsUrl, pairsUrl, lexiconUrl, parserUrl].map(bytes)).then(
  ([news, pairs, lexicon, parser]) => {
    setComparerAssets("news", news);
    setComparerAssets("pairs", pairs);
    setLexiconAssets(lexicon);
    setParserAssets(parser);
  },
);

addEventListener("message", async ({ data: articles }) => {
  try {
    await loaded;
    postMessage({ report: compare(articles, english) });
  } catch (error) {
    postMessage({ failure: String(error) });
  }
});

async function bytes(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return response.arrayBuffer();
}
