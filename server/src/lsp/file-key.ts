/**
 * One key for every spelling of a file's address: clients and shells differ in what they escape and in the case of a drive letter,
 * and macOS decomposes letters in names.
 *
 *     file:///C%3A/v%C4%83n%20b%E1%BA%A3n.vbhc  →  file:///c:/văn bản.vbhc
 */
export function fileKey(uri: string): string {
  return decode(uri).normalize('NFC').replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase());
}

function decode(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** Whether the file of that key lies in the folder of the other, however deep; a folder lies in itself. */
export function isInside(key: string, folder: string): boolean {
  return key === folder || key.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** `văn bản.vbhc` */
export function fileName(uri: string): string {
  const key = fileKey(uri);
  return key.slice(key.lastIndexOf('/') + 1);
}
