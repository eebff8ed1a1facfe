/** How a page of the reference prints: A4, black on white, heads of tables on every sheet, numbered. */
export const printStyle: string = `@page{size:A4;margin:16mm 14mm 17mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt system-ui,sans-serif;color:#475569}}
@page wide{size:A4 landscape}
@media print{:root{--page:#fff;color-scheme:light}html{font-size:9.6pt}body{background:#fff;line-height:1.42}body.landscape{page:wide}
.skip,.band form,.band .scheme,.menu,.crumbs,.toc,#found{display:none}.band{display:block;border:0;border-bottom:1.5pt solid var(--accent);padding:0 0 2mm;margin-bottom:4mm}.brand{display:flex;justify-content:space-between;align-items:baseline;gap:6mm}.brand b{font-size:10pt}.brand span{font-size:8pt}
.sheet{display:block}main{border:0;margin:0;padding:0}h1{font-size:1.8rem;margin-bottom:2.5mm;max-width:none}h1.long{font-size:1.3rem}h2{font-size:1.25rem;margin:6mm 0 2mm;break-after:avoid}h3{font-size:1.04rem;break-after:avoid}
a{color:inherit;text-decoration:none}.scroll{overflow:visible;margin-bottom:3mm}table{font-size:.9rem}thead{display:table-header-group}tr,.facts>div,.note,.tiles li{break-inside:avoid}th,td{padding:1.1mm 2.4mm 1.1mm 0}td.wide,th.wide,td.middling,th.middling{min-width:0}main>ul.many{columns:3}tr:has(>:target){background:none}
.facts>div{grid-template-columns:38mm 1fr;padding:1.6mm 0}.facts dt{grid-row:1/span 40}.facts dd{grid-column:2}.matrix{border-spacing:1pt;font-size:8pt}.matrix th,.matrix td{padding:.9mm 1.4mm}.matrix tbody td.middle{min-width:0}.matrix thead th{font-size:7.4pt}
.badge,.note,td,th{-webkit-print-color-adjust:exact;print-color-adjust:exact}.badge{font-size:7.6pt}.qr{float:right;display:block;width:29mm;margin:0 0 3mm 6mm;text-align:center}.picture{border:0;max-width:none}.picture img{min-width:0;max-height:200mm;width:auto;max-width:100%;margin:0 auto}.picture.tall img{max-height:245mm}pre{max-height:none;white-space:pre-wrap;font-size:7.6pt;overflow:visible}pre code{white-space:pre-wrap;overflow-wrap:anywhere}
.tiles{grid-template-columns:repeat(5,1fr);gap:2mm}.tiles a{padding:2mm 3mm}.tiles b{font-size:15pt}footer{padding:3mm 0 0;font-size:7.6pt;border-top:.5pt solid #cbd5e1}}
`;
