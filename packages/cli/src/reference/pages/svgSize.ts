/** The size an SVG picture says it has. */
export const svgSize = (svg: string): { readonly width: number; readonly height: number } => {
  const [, width, height] = /<svg[^>]*? width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width ?? 960), height: Number(height ?? 640) };
};
