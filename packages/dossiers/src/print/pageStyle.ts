/** How forms look: serif type as official papers have it, black on white, a sheet each, nothing of the screen on the paper. */
export const pageStyle: string = `
@page{size:A4;margin:0}@page a5{size:A5;margin:0}@page wide{size:A4 landscape;margin:0}
*{box-sizing:border-box;margin:0;padding:0}
html{color-scheme:light;background:#e5e7eb}
body{font:13pt/1.4 "Times New Roman","Liberation Serif","Tinos","Noto Serif",serif;color:#000}
article{position:relative;width:210mm;min-height:297mm;padding:16mm 15mm 16mm 25mm;background:#fff;margin:6mm auto;break-after:page}
article:last-child{break-after:auto}
article.A5{page:a5;width:148mm;min-height:210mm;padding:8mm 9mm 7mm 12mm;font-size:10pt;line-height:1.3}
article.landscape{page:wide;width:297mm;min-height:210mm;padding:15mm;font-size:11pt}
.sample{text-align:right;font-size:.8em;line-height:1.2;margin-bottom:.5em}
.missing{background:#fef3c7;color:#78350f;border-left:3px solid #b45309;font:10pt/1.4 system-ui,sans-serif;padding:2mm 3mm;margin-bottom:3mm}
header{display:grid;grid-template-columns:minmax(0,1fr) max-content;gap:0 4mm;text-align:center;align-items:start}
header .office,header .state{display:flex;flex-direction:column;align-items:center;font-size:.92em;line-height:1.3}
header .office{text-transform:uppercase}header .office span:last-child{text-transform:none}
header .state>i:last-child{font-size:1.02em;margin-top:.35em}
.state b{white-space:nowrap}.A5 .state b:first-child{font-size:.94em}
.motto{font-size:1.04em}
.rule{display:block;width:40%;max-width:45mm;border-top:.6pt solid #000;margin:.25em 0 .35em}.state .rule{width:62%}
figure{grid-column:1;justify-self:center;width:24mm;margin-top:1.5mm;font-size:8.5pt;line-height:1.2}
figure svg{display:block;width:22mm;height:22mm;margin:0 auto}figcaption{white-space:nowrap;text-align:center;display:flex;justify-content:center}
.A5 figure{width:21mm;font-size:7.5pt}.A5 figure svg{width:19mm;height:19mm}
h1{font-size:1.12em;line-height:1.3;text-align:center;margin:1em 0 .1em;text-wrap:balance}
.A5 h1{margin-top:.6em}
.code{text-align:center;margin-bottom:.8em}.A5 .code{margin-bottom:.45em}
p{margin:.28em 0;text-align:justify}.A5 p{margin:.16em 0}
p.code,p.to{text-align:center}p.to{margin:.8em 0}
p.sample{text-align:right}
.line:has(>.blank){display:flex;gap:.3em}.line:has(>.blank)>.blank{flex:1;align-self:flex-end}.line:has(>.blank)>span:first-child{white-space:nowrap}
.line.two{display:grid;grid-template-columns:1fr 1fr;gap:4mm}
.due b{font-size:1.06em}
.small{font-size:.9em}
ol{padding-left:2em}li{padding-left:.2em}li b{font-weight:400}
b{font-weight:700}.line b{font-weight:600}
.blank{display:inline-block;border-bottom:1pt dotted #000;height:1em;vertical-align:baseline}
.blank.short{min-width:2.6em}.blank.long{min-width:55%}.blank.whole{width:100%}.line.two .blank{min-width:55%}
header .blank.long{min-width:9em}
.signatures{display:grid;grid-template-columns:1fr 1fr;text-align:center;margin-top:1.6em;break-inside:avoid}
.A5 .signatures{margin-top:.8em}
.signatures div{display:flex;flex-direction:column;min-height:7.2em}.signatures b{text-transform:uppercase}.signatures i{font-size:.92em}.signatures span{margin-top:auto;font-weight:700}
.A5 .signatures div{min-height:5.6em}
table{width:100%;border-collapse:collapse;font-size:.86em;margin-top:.8em;line-height:1.25}
th,td{border:.6pt solid #000;padding:1mm 1.5mm;vertical-align:top;text-align:left;overflow-wrap:anywhere}
th{text-align:center;vertical-align:middle;overflow-wrap:normal}td.n{text-align:center;white-space:nowrap}thead{display:table-header-group}tr{break-inside:avoid}tfoot{font-weight:700}
@media print{html{background:#fff}article{margin:0}.missing{display:none}}
`;
