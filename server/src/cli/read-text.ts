import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { describeForeign } from './encoding';

/** The largest text taken: a thousand times a long report, and still read in a moment. */
export const MAX_BYTES = 64 * 1024 * 1024;

/** A file cannot be read or written. The message is one Vietnamese sentence without a final period. */
export class FileError extends Error {}

/** A text with what tells whether its file has changed since. The BOM is part of the text. */
export interface TextFile {
  readonly text: string;
  readonly modifiedMs: number;
  readonly bytes: number;
}

/** Reads a UTF-8 file. Throws FileError, without having read it when its size says enough. */
export function readTextFile(path: string): TextFile {
  try {
    return readOpened(openSync(path, 'r'));
  } catch (error) {
    throw toFileError(error, 'đọc');
  }
}

/** Reads a UTF-8 stream to its end. Throws FileError. */
export async function readTextStream(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of stream) {
    total += chunk.length;
    if (total > MAX_BYTES) throw tooLarge(null);
    chunks.push(chunk);
  }
  return decode(Buffer.concat(chunks));
}

function readOpened(descriptor: number): TextFile {
  try {
    const stat = fstatSync(descriptor);
    if (stat.isDirectory()) throw new FileError('Đây là thư mục, không phải tệp');
    if (stat.size > MAX_BYTES) throw tooLarge(stat.size);
    const bytes = readToEnd(descriptor, stat.size);
    return { text: decode(bytes), modifiedMs: stat.mtimeMs, bytes: stat.size };
  } finally {
    closeSync(descriptor);
  }
}

/** Pipes (`<(pandoc …)`) and /proc files say size 0, so the end is where reading ends, not where stat says. */
function readToEnd(descriptor: number, expected: number): Buffer {
  const chunks: Buffer[] = [];
  let total = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(chunks.length === 0 && expected > 0 ? expected + 1 : 64 * 1024);
    const length = readSync(descriptor, chunk);
    if (length === 0) break;
    total += length;
    if (total > MAX_BYTES) throw tooLarge(null);
    chunks.push(chunk.subarray(0, length));
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, total);
}

function decode(bytes: Buffer): string {
  const foreign = describeForeign(bytes);
  if (foreign !== null) throw new FileError(foreign);
  const text = bytes.toString('utf8');
  if (text.trim() === '') throw new FileError('Tệp rỗng, không có chữ nào để kiểm tra');
  return text;
}

function tooLarge(bytes: number | null): FileError {
  const size = bytes === null ? '' : ` (${Math.ceil(bytes / 2 ** 20)} MB)`;
  return new FileError(`Tệp quá lớn${size}; chỉ nhận tệp tới ${MAX_BYTES / 2 ** 20} MB`);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'Không có tệp hay thư mục này',
  ENOTDIR: 'Không có tệp hay thư mục này',
  EISDIR: 'Đây là thư mục, không phải tệp',
  ELOOP: 'Liên kết tượng trưng vòng tròn, không dẫn tới tệp nào',
  ENAMETOOLONG: 'Tên tệp quá dài',
  ENOSPC: 'Ổ đĩa đã đầy',
  EROFS: 'Ổ đĩa chỉ cho đọc',
  EBUSY: 'Tệp đang được chương trình khác dùng',
  EMFILE: 'Hệ thống đang mở quá nhiều tệp',
};

/** Puts what the operating system said into words. `action` is what failed: `đọc`, `ghi`. */
export function toFileError(error: unknown, action: 'đọc' | 'ghi'): FileError {
  if (error instanceof FileError) return error;
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  if (code === 'EACCES' || code === 'EPERM') return new FileError(`Không được phép ${action} tệp này`);
  return new FileError(REASONS[code] ?? `Không ${action} được tệp (${code})`);
}
