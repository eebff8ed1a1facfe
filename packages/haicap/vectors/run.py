#!/usr/bin/env python3
"""Scores any command that speaks the batch protocol against the vectors beside this file.

    python3 run.py [--only OPERATION] [--show N] COMMAND…

For each operation the command is run as `COMMAND… OPERATION`. It reads lines {"id", "input"} and writes one line for each, in order:
{"id", "ok": true, "value"} or {"id", "ok": false, "error"}. For the command of this project: python3 run.py haicap run
Ends with 0 when every case holds, with 1 when one does not, with 2 on misuse. Needs Python 3.8 and nothing else.
"""
import json
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
SECONDS = 300


def difference(expected, actual, path=""):
    """Where an answer has not what is expected, or None."""
    if isinstance(expected, dict):
        if not isinstance(actual, dict):
            return f"{path or '.'}: an object expected, {shown(actual)} found"
        for key, inner in expected.items():
            if key not in actual:
                return f"{path}.{key}: missing"
            found = difference(inner, actual[key], f"{path}.{key}")
            if found:
                return found
        return None
    if isinstance(expected, list):
        if not isinstance(actual, list) or len(actual) != len(expected):
            return f"{path}: a list of {len(expected)} expected, {shown(actual)} found"
        for at, inner in enumerate(expected):
            found = difference(inner, actual[at], f"{path}.{at}")
            if found:
                return found
        return None
    same = expected == actual and isinstance(expected, bool) == isinstance(actual, bool)
    return None if same else f"{path}: {shown(expected)} expected, {shown(actual)} found"


def shown(value):
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 120 else text[:120] + "…"


def judged(case, line):
    """What is wrong with the answer to a case, or None."""
    try:
        answer = json.loads(line)
    except ValueError:
        return f"not JSON: {line[:120]}"
    if not isinstance(answer, dict) or answer.get("id") != case["id"]:
        return f"an answer to {case['id']} expected, {shown(answer)} found"
    fails = case.get("fails", False)
    if answer.get("ok") is not (not fails):
        return f"{'a failure' if fails else 'a value'} expected, {shown(answer)} found"
    return difference(case["expect"], answer.get("error" if fails else "value"))


def answers(command, operation, cases):
    asked = "".join(
        json.dumps({"id": case["id"], "input": case["input"]}, ensure_ascii=False) + "\n" for case in cases
    )
    try:
        done = subprocess.run(
            [*command, operation], input=asked.encode(), stdout=subprocess.PIPE, timeout=SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as fault:
        print(f"{operation}: {fault}", file=sys.stderr)
        return []
    return [line for line in done.stdout.decode("utf-8", "replace").split("\n") if line.strip()]


def score(command, operation, show):
    text = (HERE / f"{operation}.jsonl").read_text(encoding="utf-8")
    cases = [json.loads(line) for line in text.split("\n") if line]
    lines = answers(command, operation, cases)
    wrong = []
    for at, case in enumerate(cases):
        fault = judged(case, lines[at]) if at < len(lines) else "no answer"
        if fault:
            wrong.append(f"  {case['id']} ({case['rule']})\n    {fault}")
    held = len(cases) - len(wrong)
    print(f"{operation:<28} {held:>5} of {len(cases)}")
    print("\n".join(wrong[:show]), end="\n" if wrong[:show] else "")
    return held, len(cases)


def main(arguments):
    only, show = None, 3
    while arguments and arguments[0] in ("--only", "--show"):
        if len(arguments) < 2:
            break
        option, value, *arguments = arguments
        if option == "--only":
            only = value
        else:
            show = int(value) if value.isdigit() else 3
    manifest = json.loads((HERE / "manifest.json").read_text(encoding="utf-8"))
    if not arguments or arguments[0].startswith("--") or (only and only not in manifest["operations"]):
        print(__doc__, file=sys.stderr)
        return 2
    scores = [score(arguments, name, show) for name in manifest["operations"] if only in (None, name)]
    held, asked = sum(one for one, _ in scores), sum(two for _, two in scores)
    print(f"\nvectors {manifest['version']}: {held} of {asked} hold ({100 * held / asked:.2f} %)")
    return 0 if held == asked else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
