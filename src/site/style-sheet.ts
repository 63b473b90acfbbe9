/** The whole look of the site; it needs no script and no font from elsewhere. */
export const styleSheet = `
:root{color-scheme:light;--ink:#1c1c1e;--soft:#57575c;--line:#d9d9de;--accent:#8c1d18;--paper:#fff;line-height:1.6}
*{box-sizing:border-box}
body{margin:0 auto;max-width:70rem;padding:0 1rem;color:var(--ink);background:var(--paper);font-family:"Noto Sans","Segoe UI",system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
h1,h2,h3,.name,.summary,.subtitle{font-family:"Noto Serif",Georgia,"Times New Roman","Songti SC","Noto Serif CJK SC",serif;line-height:1.3;overflow-wrap:anywhere}
h1{font-size:2rem;margin:.5rem 0}h2{font-size:1.3rem;margin:.4rem 0}h3{font-size:1.1rem;margin:.3rem 0}
a{color:#0b4f8a}a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid #0b4f8a;outline-offset:2px}
main:focus{outline:0}
img,video{max-width:100%;height:auto}
ul,ol,dl{margin:0;padding:0}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1rem}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
header.site{border-bottom:3px double var(--line);padding:.75rem 0;margin-bottom:1.25rem}
.bar{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.5rem;font-size:.9rem}
.bar a,.bar span{display:inline-block;padding:.15rem .1rem}
.sizes a{min-width:1.75rem;text-align:center;text-decoration:none;border:1px solid var(--line);border-radius:3px}
.sizes .large{font-size:1.15em}.sizes .huge{font-size:1.3em}
.name{font-size:1.9rem;font-weight:700;margin:.5rem 0}.name a{color:var(--accent);text-decoration:none}
form[role=search]{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin-bottom:.75rem}
form[role=search] label{font-size:.9rem}
input,button{font:inherit;padding:.35rem .6rem;border:1px solid #767680;border-radius:3px;background:var(--paper);color:inherit}
input[type=search]{flex:1 1 12rem;min-width:0;max-width:24rem}
button{background:var(--accent);border-color:var(--accent);color:#fff;cursor:pointer}
.sections a{display:inline-block;padding:.2rem 0;font-weight:600;color:var(--ink)}
[aria-current]{font-weight:700;text-decoration:none;border-bottom:3px solid var(--accent)}
.notice{margin:.75rem 0;padding:.6rem .9rem;border-left:4px solid #0b4f8a;background:#eef4fa;white-space:pre-line}
.notice.warning{border-color:#8a5a00;background:#fdf5e4}.notice.urgent{border-color:var(--accent);background:#fcebea}
.teaser{display:flex;gap:1rem;padding:1rem 0;border-bottom:1px solid var(--line)}
.teaser>img{width:34%;max-width:12rem;object-fit:cover;align-self:flex-start;aspect-ratio:3/2}
.teaser>div{flex:1;min-width:0}.teaser p{margin:.25rem 0}
.teaser h2 a,.teaser h3 a,.hits h2 a{color:var(--ink);text-decoration:none}.teaser h2 a:hover,.teaser h3 a:hover{text-decoration:underline}
.lead{flex-direction:column}.lead>img{width:100%;max-width:none}.lead h2{font-size:1.7rem}
.kicker,.section{margin:.25rem 0;color:var(--accent);font-weight:600;font-size:.9rem}.section a{color:inherit}
.meta,.credit,figcaption,small,.tools,footer.site{color:var(--soft);font-size:.9rem}
.language{border:1px solid var(--soft);border-radius:3px;padding:0 .35rem}
.list>h2{border-top:3px solid var(--accent);padding-top:.4rem;display:inline-block}
.entry{max-width:44rem;margin:0 auto}
.entry .subtitle{font-size:1.2rem;margin:.3rem 0;color:var(--soft)}
.entry .summary{font-size:1.15rem;font-weight:600}
.bylines{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1rem;font-weight:600}
figure{margin:1.25rem 0}figure img{display:block;margin:0 auto}figcaption{padding:.4rem 0}
.text,.entry section ul,.entry section ol{overflow-wrap:anywhere}
.text ul,.text ol,.entry section ul,.entry section ol,.facts ul,.hits{padding-left:1.4rem}
.text blockquote{margin:1.25rem 0;padding-left:1rem;border-left:4px solid var(--accent);font-size:1.1rem}
table{border-collapse:collapse;display:block;max-width:100%;overflow-x:auto}th,td{border:1px solid var(--line);padding:.35rem .6rem;text-align:left}
caption{text-align:left;font-weight:600}
.facts{margin:1rem 0;border-top:1px solid var(--line)}
.facts div{display:grid;grid-template-columns:minmax(8rem,30%) 1fr;gap:.25rem 1rem;padding:.4rem 0;border-bottom:1px solid var(--line)}
.facts dt{color:var(--soft)}.facts dd{margin:0;white-space:pre-line;min-width:0}
.corrections{margin:1.5rem 0;padding:.5rem 1rem;border:2px solid #8a5a00;background:#fdf5e4}
.corrections time{font:.9rem system-ui,sans-serif;color:var(--soft)}
.corrections .facts,.corrections .facts div{border-color:#d8c59a}.corrections .meta,.corrections dt,.corrections time{color:#4a4a50}
.logo img{max-width:12rem}
mark{background:#ffe9a8;color:inherit}
footer.site{border-top:3px double var(--line);margin-top:2rem;padding:1rem 0 2rem}
@media(min-width:48rem){
.lead{flex-direction:row}.lead>img{width:60%}
.columns{display:grid;grid-template-columns:2fr 1fr;gap:2.5rem}
.top{display:grid;grid-template-columns:repeat(auto-fit,minmax(18rem,1fr));gap:0 2rem}.top .lead{grid-column:1/-1}
aside .teaser>img{display:none}
}
.print{max-width:46rem}.print .text a::after{content:" (" attr(href) ")";font-size:.85em;color:var(--soft);overflow-wrap:anywhere}
@media print{header.site,footer.site nav,.no-print,.skip{display:none}body{max-width:none}.text a::after{content:" (" attr(href) ")"}}
`.trim();
