import type { Terminal } from "../terminal/Terminal.ts";
import type { ExitCode } from "./ExitCode.ts";

/** The scripts ask `haicap __complete` for each word; where it knows nothing the shell offers files. */
const scripts: Readonly<Record<string, string>> = {
  bash: `_haicap() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen -W "$(haicap __complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f1)" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _haicap haicap
`,
  zsh: `#compdef haicap
_haicap() {
  local -a found; local line
  for line in "\${(@f)$(haicap __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -n $line ]] && found+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done
  if (( \${#found} )); then _describe haicap found; else _files; fi
}
compdef _haicap haicap
`,
  fish: `function __haicap_complete
  set -l words (commandline -opc) (commandline -ct)
  set -l found (haicap __complete -- $words[2..-1] 2>/dev/null)
  if test (count $found) -gt 0
    string join \\n -- $found
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c haicap -f -a '(__haicap_complete)'
`,
};

/** `haicap completion <shell>`: the script that lets a shell complete the words of the command. */
export const completion = async (shell: string, terminal: Terminal): Promise<ExitCode> => {
  const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
  if (script === undefined) {
    terminal.stderr.write(`"${shell}": chỉ có · only ${Object.keys(scripts).join(", ")}\n`);
    return 2;
  }
  terminal.stdout.write(script);
  return 0;
};
