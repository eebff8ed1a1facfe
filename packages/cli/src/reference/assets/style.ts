import { printStyle } from "./printStyle.ts";

/** The colours of the dark scheme: where the reader's machine asks for it, and where the reader does. */
const dark = `--page:#12161d;--paper:#1a2029;--ink:#e8ecf2;--soft:#a3adbd;--line:#333c4a;--field:#7d889a;--accent:#9cc3f0;--accent-ink:#0e1b2a;--wash:#1f2f42;--gold:#d9b45a;
--central:#33264a;--central-ink:#d3bcf3;--province:#1d324c;--province-ink:#a9cdf5;--district:#3a3224;--district-ink:#e0c79a;--commune:#173326;--commune-ink:#8fd9b0;--other:#16353b;--other-ink:#94d5e0;--case:#382a12;--case-ink:#f0c27a;--unknown:#40201e;--unknown-ink:#ff9d95;--off:#2a323e;--off-ink:#b1bac8`;

/** How a reference looks on a screen: one column of text beside its contents, light and dark, from 320 px on. */
export const style: string = `:root{--page:#f4f5f7;--paper:#fff;--ink:#1b2230;--soft:#566073;--line:#d9dee7;--field:#8893a5;--accent:#17487f;--accent-ink:#fff;--wash:#eaf1f9;--gold:#c79a2b;
--central:#efe7f8;--central-ink:#5a2d91;--province:#e3edf9;--province-ink:#17487f;--district:#f0ebe3;--district-ink:#6a4d22;--commune:#e2f3e9;--commune-ink:#175c39;--other:#e2f0f2;--other-ink:#1b5561;--case:#fdf0d5;--case-ink:#7a4a00;--unknown:#fbe8e6;--unknown-ink:#9a1f1a;--off:#eceff3;--off-ink:#525b6b;
--sans:"Be Vietnam Pro",system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;--mono:ui-monospace,"Cascadia Mono","Noto Sans Mono","Liberation Mono",Menlo,monospace;color-scheme:light dark}
@media screen and (prefers-color-scheme:dark){:root:not([data-scheme=light]){${dark}}}
@media screen{:root[data-scheme=dark]{color-scheme:dark;${dark}}:root[data-scheme=light]{color-scheme:light}}
*{box-sizing:border-box}html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.55 var(--sans);overflow-wrap:break-word}
a{color:var(--accent);text-underline-offset:.16em;text-decoration-thickness:.06em}a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:3px solid var(--gold);outline-offset:2px;border-radius:3px}main:focus{outline:none}
.whole{white-space:nowrap}.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:.6rem;z-index:9;background:var(--paper);padding:.5rem .9rem}
.band{display:flex;flex-wrap:wrap;gap:.6rem 1.6rem;align-items:center;justify-content:space-between;padding:.8rem clamp(1rem,3vw,2.2rem);background:var(--paper);border-bottom:1px solid var(--line);border-top:4px solid var(--accent)}
.brand{color:var(--ink);text-decoration:none;display:grid;line-height:1.3}.brand b{font-size:1.06rem}.brand span{color:var(--soft);font-size:.82rem}
.brand{margin-right:auto}.band form{display:flex;gap:.4rem;flex:1 1 14rem;max-width:30rem}.band label{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.band input{flex:1;min-width:0;font:inherit;font-size:.95rem;padding:.45rem .7rem;color:var(--ink);background:var(--paper);border:1px solid var(--field);border-radius:.4rem}.band input::placeholder{color:var(--soft);opacity:1}
.band button{font:inherit;font-size:.95rem;font-weight:600;padding:.45rem 1rem;color:var(--accent-ink);background:var(--accent);border:0;border-radius:.4rem;cursor:pointer}.band .scheme{flex:none;display:grid;place-items:center;width:2.4rem;height:2.4rem;padding:0;margin-left:-1rem;color:var(--soft);background:none;border:1px solid var(--line);border-radius:.4rem}.band .scheme[hidden]{display:none}.band .scheme:hover{color:var(--accent);background:var(--wash)}.scheme svg{width:1.25rem;height:1.25rem}
.sheet{display:grid;grid-template-columns:minmax(0,1fr);max-width:100rem;margin:0 auto}
.menu{padding:.5rem clamp(1rem,3vw,2.2rem) 0}.menu ul{display:flex;gap:.2rem;overflow-x:auto;list-style:none;margin:0;padding:.2rem 0}.menu a{display:block;white-space:nowrap;padding:.35rem .7rem;border-radius:.4rem;color:var(--ink);text-decoration:none;font-size:.92rem}.menu a:hover{background:var(--wash)}.menu a[aria-current]{background:var(--wash);color:var(--accent);font-weight:600}
main{background:var(--paper);border:1px solid var(--line);border-radius:.7rem;margin:.7rem clamp(.5rem,2vw,2.2rem) 1.5rem;padding:clamp(1rem,2.6vw,2.2rem);min-width:0}
@media (max-width:70rem){.menu ul{padding-right:3rem;mask-image:linear-gradient(90deg,#000 calc(100% - 3rem),transparent)}}
@media (max-width:40rem){.band{column-gap:.5rem}.brand{flex-basis:100%}.band .scheme{margin:0}.band form{flex-basis:10rem;min-width:0;max-width:none}}
@media (min-width:70rem){.sheet{grid-template-columns:15.5rem minmax(0,1fr)}.menu{padding:1.6rem 0 1rem 2.2rem}.menu ul{display:grid;position:sticky;top:1rem;gap:.1rem;overflow:visible}.menu a{white-space:normal;line-height:1.3}main{margin:1.4rem 2.2rem 2rem 1.4rem}}
.crumbs ol{display:flex;flex-wrap:wrap;gap:.1rem .5rem;list-style:none;margin:0 0 .9rem;padding:0;font-size:.86rem}.crumbs li+li::before{content:"›";color:var(--soft);margin-right:.5rem}
.toc{display:flex;flex-wrap:wrap;gap:.25rem .4rem;margin:0 0 1.4rem;padding:0;list-style:none;font-size:.9rem}.toc a{display:block;padding:.22rem .75rem;border:1px solid var(--line);border-radius:1rem;text-decoration:none}.toc a:hover{background:var(--wash)}
.kicker{margin:0;color:var(--soft);font-weight:600;font-size:.9rem;font-variant-numeric:tabular-nums}
h1{font-size:clamp(1.45rem,1.1rem + 1.5vw,2.1rem);line-height:1.2;letter-spacing:-.01em;margin:.15rem 0 .7rem;max-width:48ch;text-wrap:balance}
h1.long{font-size:clamp(1.2rem,1rem + .8vw,1.5rem);line-height:1.3;max-width:70ch}h2{font-size:1.22rem;line-height:1.3;margin:2.2rem 0 .7rem;padding-top:.2rem}h3{font-size:1.02rem;line-height:1.4;margin:1.4rem 0 .5rem;max-width:75ch}
th .soft{font-weight:400}.lead{font-size:1.06rem;color:var(--soft);max-width:72ch;margin:0 0 1.2rem}main>p,main>ul{max-width:80ch}main>ul{padding-left:1.3rem}main>ul li{break-inside:avoid;padding:.1rem 0}main>ul li::marker{color:var(--soft)}main>ul.many{columns:19rem;column-gap:2rem;max-width:none}.soft{color:var(--soft);font-size:.92em}
code{font-family:var(--mono);font-size:.88em;overflow-wrap:anywhere}
.facts{margin:0 0 1rem;border-top:1px solid var(--line)}.facts>div{display:grid;grid-template-columns:minmax(0,1fr);gap:0 1.4rem;padding:.6rem 0;border-bottom:1px solid var(--line)}.facts dt{color:var(--soft);font-weight:600;font-size:.92rem}.facts dd{margin:0}.facts dd+dd{margin-top:.22rem}
@media (min-width:40rem){.facts>div{grid-template-columns:11.5rem minmax(0,1fr)}.facts dt{grid-row:1/span 40}.facts dd{grid-column:2}}
.scroll{overflow-x:auto;margin:0 0 1.2rem}table{border-collapse:collapse;width:100%;font-size:.93rem;font-variant-numeric:tabular-nums}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{text-align:left;vertical-align:top;padding:.5rem .8rem .5rem 0;border-bottom:1px solid var(--line)}th:last-child,td:last-child{padding-right:.2rem}
thead th{color:var(--soft);font-size:.84rem;font-weight:600;line-height:1.3;border-bottom:2px solid var(--line);vertical-align:bottom}tbody th{font-weight:600}tbody tr:hover{background:color-mix(in srgb,var(--wash) 55%,transparent)}
.end{text-align:right}.middle{text-align:center}.narrow{white-space:nowrap}td.wide,th.wide{min-width:15rem}td.middling,th.middling{min-width:12rem}tr:has(>:target){background:var(--wash)}
@media screen and (max-width:40rem){.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.stack,.stack tbody,.stack tr,.stack th,.stack td{display:block;text-align:left}.stack tr{padding:.55rem 0;border-bottom:1px solid var(--line)}.stack th,.stack td{border:0;padding:.1rem 0;min-width:0}.stack .narrow{white-space:normal}.stack tbody th.narrow+td,.stack tbody th{text-wrap:pretty}.stack td[data-label]::before{content:attr(data-label) ": ";color:var(--soft);font-size:.86em}.stack td>div{display:inline}.stack td>div+div::before{content:"; ";color:var(--soft)}.stack td:empty{display:none}.chips td{display:inline-block!important;margin:.2rem .7rem .2rem 0}.chips td[data-label]::before{display:block;content:attr(data-label)}.chips td:first-child{display:block!important;margin:0}.chips td:first-child::before{display:none!important}}
.matrix{border-collapse:separate;border-spacing:3px;font-size:.95rem}.matrix th,.matrix td{border:0;padding:.42rem .6rem}.matrix thead th{font-variant-numeric:tabular-nums;min-width:5.4rem;font-size:.84rem;border-bottom:0}.matrix tbody th{font-weight:500;padding-left:0;position:sticky;left:0;background:var(--paper)}.matrix tbody td.middle{border-radius:.35rem;min-width:4.4rem}.matrix tbody tr:hover{background:none}
.badge{display:inline-block;white-space:nowrap;padding:.08em .62em;border-radius:1em;font-size:.84em;font-weight:600;line-height:1.55}
.central{background:var(--central);color:var(--central-ink)}.province{background:var(--province);color:var(--province-ink)}.district{background:var(--district);color:var(--district-ink)}.commune,.sure{background:var(--commune);color:var(--commune-ink)}.other{background:var(--other);color:var(--other-ink)}.dependsOnCase,.doubt{background:var(--case);color:var(--case-ink)}.unknown{background:var(--unknown);color:var(--unknown-ink)}.notInForce,.plain{background:var(--off);color:var(--off-ink)}
.note{padding:.65rem .95rem;border-radius:.5rem;border-left:4px solid currentColor;margin:.6rem 0}
.picture{border:1px solid var(--line);border-radius:.6rem}.picture.tall{max-width:62rem}.picture img{display:block;width:100%;height:auto;min-width:42rem}
.qr{float:right;margin:0 0 1rem 1.6rem;text-align:center;text-wrap:balance;font-size:.78rem;color:var(--soft);width:8.6rem;line-height:1.35}.qr svg{display:block;width:100%;height:auto;border-radius:.5rem;border:1px solid var(--line);margin-bottom:.35rem}.qr+.facts{overflow:hidden;clear:none}
@media (max-width:40rem){.qr{float:none;width:auto;margin:0 0 1rem;display:grid;grid-template-columns:6rem 1fr;gap:.9rem;align-items:center;text-align:left}.qr svg{margin:0}}
pre{background:var(--off);border-radius:.5rem;padding:.8rem 1rem;font-size:.86rem;line-height:1.5;max-height:32rem;overflow:auto}pre code{font-size:1em;overflow-wrap:normal;white-space:pre}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(10.5rem,1fr));gap:.7rem;list-style:none;padding:0;margin:0 0 1.4rem;max-width:none!important}.tiles a{display:block;height:100%;padding:.95rem 1.1rem;border:1px solid var(--line);border-radius:.6rem;text-decoration:none;color:var(--soft);line-height:1.35}.tiles a:hover{background:var(--wash)}.tiles b{display:block;font-size:1.9rem;line-height:1.15;color:var(--accent);font-variant-numeric:tabular-nums;letter-spacing:-.02em}
#results{padding-left:1.4rem;max-width:85ch}#results li{padding:.28rem 0}
footer{max-width:100rem;margin:0 auto;padding:0 clamp(1rem,3vw,2.2rem) 2rem;color:var(--soft);font-size:.82rem}
${printStyle}`;
