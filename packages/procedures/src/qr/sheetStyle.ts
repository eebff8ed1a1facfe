/** How a sheet of QR codes looks: A4, two columns of cards that never break over pages, black on white for any printer. */
export const sheetStyle: string = `
@page{size:A4;margin:14mm 12mm 16mm;@bottom-right{content:counter(page) "/" counter(pages);font:8pt system-ui,sans-serif;color:#64748b}}
:root{--ink:#0f172a;--soft:#475569;--line:#cbd5e1;--accent:#9f1239}
*{box-sizing:border-box;margin:0;padding:0}
body{font:10pt/1.35 "Be Vietnam Pro","Segoe UI",Roboto,"Noto Sans",system-ui,sans-serif;color:var(--ink);background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}
header{border-bottom:2pt solid var(--accent);padding-bottom:4mm;margin-bottom:5mm}
.place{font-weight:600;color:var(--accent);letter-spacing:.01em}
h1{font-size:21pt;line-height:1.15;font-weight:700;margin:1mm 0 1.5mm}
.lead{color:var(--soft)}
.count{margin-top:2.5mm;font-size:9pt;color:var(--soft)}
.count b{color:var(--ink)}
section{margin-bottom:6mm}
h2{font-size:12pt;line-height:1.25;font-weight:700;padding:1.2mm 0 1.2mm 2.5mm;border-left:1.2mm solid var(--accent);background:#f8fafc;margin-bottom:2.5mm;break-after:avoid}
h2 small{font-size:8.5pt;font-weight:400;color:var(--soft);margin-left:1.5mm}
ul{display:grid;grid-template-columns:1fr 1fr;gap:2.5mm;list-style:none}
li{display:grid;grid-template-columns:31mm 1fr;gap:2.5mm;align-items:center;border:.3mm solid var(--line);border-radius:2mm;padding:1.5mm 2.5mm 1.5mm 1.5mm;min-height:34mm;break-inside:avoid}
li svg{width:31mm;height:31mm;display:block}
li div{display:flex;flex-direction:column;justify-content:center;gap:1.5mm;min-width:0}
h3{font-size:9.5pt;line-height:1.3;font-weight:600;overflow-wrap:anywhere;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:6;overflow:hidden}
li p{display:flex;gap:2mm;align-items:center;font-size:8.5pt;color:var(--soft)}
li p b{font-variant-numeric:tabular-nums;color:var(--ink);letter-spacing:.02em}
li p span{border:.25mm solid var(--line);border-radius:3mm;padding:0 1.8mm;font-size:7.5pt;line-height:1.6}
footer{border-top:.3mm solid var(--line);padding-top:2mm;font-size:8pt;color:var(--soft)}
@media screen{body{max-width:210mm;margin:8mm auto;padding:14mm 12mm;box-shadow:0 2px 24px #0f172a22}html{background:#e2e8f0}}
@media screen and (max-width:640px){ul{grid-template-columns:1fr}}
`;
