import { fold } from '../../text/vietnamese';

/** `Như trên`, `Như kính gửi`, `Nhưtrên`. */
export function isAsAbove(text: string): boolean {
  return /^nhu(?:tren|kinhgui|kinhtrinh|muckinhgui)/.test(fold(text.slice(0, 40)).replace(/\s/g, ''));
}

/** `Như Điều 3`, `Như Điều 2, Điều 3`: the articles it names; empty when it names none. */
export function articlesOf(text: string): readonly number[] {
  const match = /^nhu\s+(?:tai\s+|tren\s+)?dieu\s+\d.*/.exec(fold(text.slice(0, 80)));
  return (match?.[0].match(/\d{1,3}/g) ?? []).map(Number);
}
