/** How a sheet of QR codes looks: A4, two columns of cards that never break over pages, black on white for any printer. */
export const sheetStyle: string = `
@page{size:A4;margin:13mm 12mm 15mm;@bottom-left{font:7.5pt system-ui,sans-serif;color:#475569}@bottom-right{content:counter(page) "/" counter(pages);font:7.5pt system-ui,sans-serif;color:#475569}}
:root{--ink:#0f172a;--soft:#475569;--line:#cbd5e1;--accent:#9f1239}
*{box-sizing:border-box;margin:0;padding:0}
body{font:10pt/1.35 "Be Vietnam Pro","Segoe UI",Roboto,"Noto Sans",system-ui,sans-serif;color:var(--ink);background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}
header{border-bottom:2pt solid var(--accent);padding-bottom:3.5mm;margin-bottom:4mm}
.place{font-weight:600;color:var(--accent);letter-spacing:.01em}
h1{font-size:21pt;line-height:1.15;font-weight:700;margin:1mm 0 1.5mm}
.lead{color:var(--soft)}
.count{margin-top:2mm;font-size:9pt;color:var(--soft)}
.count b{color:var(--ink)}
ul{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:2.4mm;list-style:none}
li{display:grid;grid-template-columns:31mm minmax(0,1fr);gap:2mm;align-items:center;border:.3mm solid var(--line);border-radius:2mm;padding:.8mm 2.5mm .8mm .8mm;min-height:33mm;break-inside:avoid}
li svg{width:31mm;height:31mm;display:block}
li div{display:flex;flex-direction:column;justify-content:center;gap:1mm;min-width:0}
h2{font-size:7.5pt;line-height:1.2;font-weight:600;color:var(--accent);white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
h3{font-size:9.3pt;line-height:1.28;font-weight:600;overflow-wrap:anywhere}
h3.long{font-size:7.8pt;font-weight:500}
li p{display:flex;gap:2mm;align-items:center;font-size:8.5pt;color:var(--soft)}
li p b{font-variant-numeric:tabular-nums;color:var(--ink);letter-spacing:.02em}
li p span{border:.25mm solid var(--line);border-radius:3mm;padding:0 1.8mm;font-size:7.5pt;line-height:1.6}
footer{display:none}
@media screen{html{background:#e2e8f0}body{max-width:210mm;margin:8mm auto;padding:13mm 12mm;box-shadow:0 2px 24px #0f172a22}footer{display:block;border-top:.3mm solid var(--line);margin-top:5mm;padding-top:2mm;font-size:8pt;color:var(--soft)}}
@media screen and (max-width:640px){ul{grid-template-columns:1fr}}
`;
