const OLDEST = [20, 19];

/**
 * @param {string} version as in process.versions.node
 * @returns {string | undefined} what to tell the user when that Node is too old
 */
export function complaintAbout(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return undefined;
  return `Thể Thức cần Node.js ${OLDEST.join('.')} trở lên, máy này đang dùng ${version}. Tải bản mới tại https://nodejs.org rồi chạy lại lệnh vừa gõ.`;
}

/** Ends the process with one clear sentence when Node is too old. Call it before loading anything else. */
export function requireNode() {
  const complaint = complaintAbout(process.versions.node);
  if (complaint === undefined) return;
  process.stderr.write(`${complaint}\n`);
  process.exit(1);
}
