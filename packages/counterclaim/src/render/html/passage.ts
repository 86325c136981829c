import { type Markup, markup, type Part } from "./markup.js";
import type { Block } from "./paragraphs.js";
import type { FieldPlaces, Place, Reference } from "./places.js";

/** The blocks of one field, in order, with its passages and their deciding words marked. One pass over both. */
export function markedBlocks(blocks: readonly Block[], { places, focus }: FieldPlaces): Markup[] {
  const words = wordMarker(focus);
  let next = 0;
  let named: Place | undefined;
  return blocks.map((block, index) => {
    const end = endOf(block);
    const parts: Part[] = [];
    let at = block.start;
    for (let place = places[next]; place && place.start < end; place = places[next]) {
      const from = Math.max(place.start, at);
      const to = Math.min(place.end, end);
      if (from < to) {
        // a passage over several paragraphs has its name at its beginning and what refers to it at its end
        const more = place.end > (blocks[index + 1]?.start ?? Infinity);
        const id = named === place ? undefined : place.id;
        parts.push(cut(block, at, from), passage(words(block, from, to), id, place.references, more));
        [at, named] = [to, place];
      }
      if (place.end > end) break;
      next++;
    }
    return markup`${parts}${cut(block, at, end)}`;
  });
}

function passage(content: Part, id: string | undefined, references: readonly Reference[], more: boolean): Markup {
  const name = id === undefined ? undefined : markup` id="${id}" tabindex="-1"`;
  if (references.length === 0) return markup`<span${name}>${content}</span>`;
  const links = more ? [] : references.map(backLink);
  return markup`<span class="passage"${name}>${content}</span>${links}`;
}

const backLink = ({ target, label, name }: Reference): Markup =>
  markup`<a class="back" href="#${target}" aria-label="${name}" title="${name}">${label}</a>`;

/** Marks the deciding words in stretches that are asked for in the order of the text. */
function wordMarker(focus: FieldPlaces["focus"]) {
  let next = 0;
  return (block: Block, from: number, to: number): Part => {
    const parts: Part[] = [];
    let at = from;
    for (let range = focus[next]; range && range[0] < to; range = focus[next]) {
      const begin = Math.max(range[0], at);
      const stop = Math.min(range[1], to);
      if (begin < stop) parts.push(cut(block, at, begin), markup`<mark>${cut(block, begin, stop)}</mark>`);
      at = Math.max(at, stop);
      if (range[1] > to) break;
      next++;
    }
    return [...parts, cut(block, at, to)];
  };
}

const endOf = ({ start, text }: Block): number => start + text.length;

const cut = ({ start, text }: Block, from: number, to: number): string => text.slice(from - start, to - start);
