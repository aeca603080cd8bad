/** Letters of a quoted piece, so that two of them still fit into one message. */
const LONGEST = 34;

/** `UBND các huyện, thị xã, thành ph…`: a piece of text short enough to be quoted. */
export function clip(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}
