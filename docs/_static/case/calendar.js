// Days as a calendar file (RFC 5545): all-day events with a reminder, nothing about the child.

/** A line, folded after 74 octets. @param {string} line @returns {string} */
function fold(line) {
  const bytes = new TextEncoder();
  const lines = [""];
  for (const sign of line) {
    if (bytes.encode(lines[lines.length - 1] + sign).length > 74) lines.push(" ");
    lines[lines.length - 1] += sign;
  }
  return lines.join("\r\n");
}

/** @param {string} text */
const escaped = (text) => text.replace(/([\\;,])/g, "\\$1").replace(/\n/g, "\\n");

/** @param {{day: string, summary: string, description: string}[]} events @returns {string} */
export function calendar(events) {
  const now = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
  const lines = events.flatMap(({ day, summary, description }) => [
    "BEGIN:VEVENT", `UID:${crypto.randomUUID()}@samverkansguiden`, `DTSTAMP:${now}`,
    `DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`,
    `SUMMARY:${escaped(summary)}`, `DESCRIPTION:${escaped(description)}`, "TRANSP:TRANSPARENT",
    "BEGIN:VALARM", "ACTION:DISPLAY", `DESCRIPTION:${escaped(summary)}`, "TRIGGER:-P3D", "END:VALARM",
    "END:VEVENT",
  ]);
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Samverkansguiden//SV", ...lines, "END:VCALENDAR", ""]
    .map(fold).join("\r\n");
}
