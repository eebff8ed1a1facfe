import type { ShownFinding } from "./findingLines.ts";
import type { Installation } from "./installation.ts";

/** What is wrong with an installation. */
export const installationFindings = (installed: Installation): readonly ShownFinding[] => [
  ...nodeFinding(installed),
  ...versionFinding(installed),
  ...languageFinding(installed),
  ...exampleFinding(installed),
];

const table = "haicap";

const nodeFinding = ({ node, nodeNeeded }: Installation): readonly ShownFinding[] => {
  const [have, need] = [node, nodeNeeded].map((text) => (/(\d+)(?:\.(\d+))?/u.exec(text) ?? []).slice(1).map(Number));
  const [major = 0, minor = 0] = have ?? [];
  const [leastMajor = 0, leastMinor = 0] = need ?? [];
  if (major > leastMajor || (major === leastMajor && minor >= (leastMinor || 0))) return [];
  const message = {
    vi: `Node ${node} cũ hơn bản cần có (${nodeNeeded}): hãy cài bản mới.`,
    en: `Node ${node} is older than what is needed (${nodeNeeded}): install a newer one.`,
  };
  return [{ kind: "nodeTooOld", severity: "fault", table, message }];
};

/** Logic packages share one version, so that no tree holds two kernels; data packages move alone. */
const versionFinding = ({ packages }: Installation): readonly ShownFinding[] => {
  const { haicap = "", ...others } = packages;
  const mixed = Object.entries(others).filter(([name, version]) => fixed.has(name) && version !== haicap);
  if (mixed.length === 0) return [];
  const list = mixed.map(([name, version]) => `${name} ${version}`).join(", ");
  const message = {
    vi: `Các gói không cùng phiên bản với haicap ${haicap}: ${list}. Hãy cài lại cả bộ.`,
    en: `Packages are not of the version of haicap ${haicap}: ${list}. Install them together again.`,
  };
  return [{ kind: "versionsMixed", severity: "fault", table, message }];
};

const fixed: ReadonlySet<string> = new Set(
  ["kernel", "units", "calendar", "identifiers", "procedures", "dossiers"].map((room) => `@haicap/${room}`),
);

const languageFinding = ({ speaksVietnamese }: Installation): readonly ShownFinding[] => {
  if (speaksVietnamese) return [];
  const message = {
    vi: "Bản Node này không có tiếng Việt (ICU thu gọn): ngày, số và thứ tự chữ có thể hiện sai.",
    en: "This Node has no Vietnamese (a reduced ICU): dates, numbers and sorting may show wrongly.",
  };
  return [{ kind: "noVietnamese", severity: "attention", table, message }];
};

const exampleFinding = ({ examples: { asked, failed } }: Installation): readonly ShownFinding[] => {
  if (failed.length === 0) return [];
  const list = failed.slice(0, 3).join("; ");
  const message = {
    vi: `${failed.length} trên ${asked} ví dụ của các thao tác không ra kết quả ghi sẵn: ${list}. Bản cài đặt hỏng hoặc lẫn phiên bản.`,
    en: `${failed.length} of ${asked} examples of the operations do not answer as written: ${list}. The installation is damaged or mixed.`,
  };
  return [{ kind: "exampleFails", severity: "fault", table, message }];
};
