/**
 * A text as people have it, and what a physiotherapist would take from it: each step as its exercise's id (or `+` and
 * a name of one's own), its dose in the text form, and after `//` words that have to be kept. `|` parts readings that are
 * as good as each other; `*` stands for anything. `3 rounds` and the like stand before the steps of a block.
 *
 * A third member says that the reader has to (`must`) or may point out a guess; absent, there is nothing to guess.
 */
export type Row = readonly [text: string, steps: string | readonly string[], guess?: 'must' | 'may'];
