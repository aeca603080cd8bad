/** So many letters may stand between a finding and the cursor behind it: `Quyết định số 06/QĐ-TTg ngày‸`. UTF-16 units. */
const REACH = 16;

/** Whether what ends at `end` is still being written: the cursor stands behind it or at its end, and nothing stands behind the cursor. */
export function isBeingWritten(line: string, cursor: number, end: number): boolean {
  return end <= cursor && cursor - end <= REACH && line.slice(cursor).trim() === '';
}
