import ts from "typescript";

/** One small change to a source: where it stands, what stands there, and what would stand there instead. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly from: string;
  readonly to: string;
  /** Whether it stands outside every function, and so is run once, when the source is loaded. */
  readonly isAtLoad: boolean;
}

/** A source in which every mutant waits to be switched on by `globalThis.__mutant`; `first` is the number of its first. */
export interface Instrumented {
  readonly mutants: readonly Mutant[];
  readonly source: string;
}

const swaps: Readonly<Record<string, readonly string[]>> = {
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "%": ["*"],
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "===": ["!=="],
  "!==": ["==="],
  "&&": ["||"],
  "||": ["&&"],
  "|": ["&"],
  "&": ["|"],
  "+=": ["-="],
  "-=": ["+="],
  "*=": ["/="],
};

const calls: Readonly<Record<string, string>> = {
  "Math.min": "Math.max",
  "Math.max": "Math.min",
  "Math.ceil": "Math.floor",
  "Math.floor": "Math.ceil",
  "Math.round": "Math.floor",
};

/** Finds the mutants of a source and writes them all into it, each behind a switch. */
export const mutantsOf = (file: string, text: string, first: number): Instrumented => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true, ts.ScriptKind.TS);
  const mutants: Mutant[] = [];
  const note = (node: ts.Node, to: string): number => {
    const { line, character } = source.getLineAndCharacterOfPosition(node.getStart(source));
    mutants.push({
      file,
      line: line + 1,
      column: character + 1,
      from: node.getText(source),
      to,
      isAtLoad: !isInFunction(node),
    });
    return first + mutants.length - 1;
  };
  /** The text of a node with every change inside it behind its switch. */
  const written = (node: ts.Node): string => {
    const start = node.getStart(source);
    let [out, at] = ["", start];
    node.forEachChild((child) => {
      if (ts.isTypeNode(child) || ts.isTypeParameterDeclaration(child)) return;
      const inner = written(child);
      out += text.slice(at, child.getStart(source)) + inner;
      at = child.getEnd();
    });
    out += text.slice(at, node.getEnd());
    const others = changesOf(node, source);
    if (others.length === 0) return out;
    return `(${others.map((to) => `globalThis.__mutant===${note(node, to)}?(${to}):`).join("")}(${out}))`;
  };
  const body = source.statements.map((statement) => {
    const isTypeOnly =
      ts.isImportDeclaration(statement) ||
      ts.isExportDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement);
    return isTypeOnly ? statement.getText(source) : written(statement);
  });
  return { mutants, source: body.join("\n") };
};

const isInFunction = (node: ts.Node): boolean => ts.findAncestor(node, (one) => ts.isFunctionLike(one)) !== undefined;

const changesOf = (node: ts.Node, source: ts.SourceFile): readonly string[] => {
  const text = (one: ts.Node): string => one.getText(source);
  if (ts.isBinaryExpression(node)) return ofBinary(node, text);
  if (ts.isConditionalExpression(node)) return [text(node.whenTrue), text(node.whenFalse)];
  if (ts.isPrefixUnaryExpression(node)) {
    const isSign = node.operator === ts.SyntaxKind.ExclamationToken || node.operator === ts.SyntaxKind.MinusToken;
    return isSign ? [text(node.operand)] : [];
  }
  if (ts.isPostfixUnaryExpression(node)) return [];
  if (ts.isCallExpression(node)) {
    const other = calls[text(node.expression)];
    return other === undefined ? [] : [`${other}(${node.arguments.map(text).join(", ")})`];
  }
  if (!isValue(node)) return [];
  if (ts.isNumericLiteral(node)) return [`${Number(node.text.replaceAll("_", "")) + 1}`];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ["false"];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ["true"];
  return [];
};

const ofBinary = (node: ts.BinaryExpression, text: (one: ts.Node) => string): readonly string[] => {
  const [left, operator, right] = [text(node.left), text(node.operatorToken), text(node.right)];
  if (operator === "??") return [left, right];
  const changed = (swaps[operator] ?? []).map((other) => `${left} ${other} ${right}`);
  const parent = node.parent;
  const isTest = (ts.isIfStatement(parent) || ts.isConditionalExpression(parent)) && operator !== "=";
  return isTest ? [...changed, "true", "false"] : changed;
};

/** Not the name of a property, a case, or part of a type. */
const isValue = (node: ts.Node): boolean =>
  !(
    (ts.isPropertyAssignment(node.parent) && node.parent.name === node) ||
    ts.isCaseClause(node.parent) ||
    ts.isLiteralTypeNode(node.parent) ||
    ts.isPrefixUnaryExpression(node.parent)
  );
