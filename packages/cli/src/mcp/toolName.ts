/** The name of an operation as assistants allow it in a tool: `deadline.compute` is `deadline_compute`. */
export const toolName = (operation: string): string => operation.replaceAll(".", "_");
