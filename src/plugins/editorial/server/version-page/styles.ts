/** The look of a page of a newspaper, in light and dark. The page's policy names exactly these bytes by their hash. */
export const styles = `
:root { color-scheme: light dark; --ink: #1b1b1f; --quiet: #5f5f68; --line: #dcdce4; --paper: #fff; --accent: #9b1c1c; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececf1; --quiet: #a5a5ba; --line: #3a3a4a; --paper: #181826; --accent: #f28b82; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 18px/1.65 Georgia, "Noto Serif", "Songti SC", "Noto Serif CJK SC", serif; overflow-wrap: anywhere; }
aside { padding: 10px 20px; border-bottom: 1px solid var(--line); color: var(--quiet); font: 14px/1.5 system-ui, sans-serif; text-align: center; }
main { max-width: 42rem; margin: 0 auto; padding: 32px 20px 64px; }
h1 { margin: 0 0 12px; font-size: 2.1rem; line-height: 1.22; }
h3 { margin: 2rem 0 .5rem; font-size: 1.25rem; line-height: 1.35; }
h4 { margin: 1.5rem 0 .5rem; font-size: 1.05rem; }
p { margin: 0 0 1.1rem; }
a { color: var(--accent); }
.kicker { margin: 0 0 8px; color: var(--accent); font: 600 .85rem/1.4 system-ui, sans-serif; text-transform: uppercase; letter-spacing: .04em; }
.subtitle { color: var(--quiet); font-size: 1.15rem; }
.meta { color: var(--quiet); font: .85rem/1.5 system-ui, sans-serif; }
.summary { font-weight: 600; }
.bylines { font-weight: 600; text-align: right; }
.missing { padding: 24px; border: 1px dashed var(--line); color: var(--quiet); font: .9rem/1.5 system-ui, sans-serif; text-align: center; }
figure { margin: 1.5rem 0; }
img, video { display: block; max-width: 100%; height: auto; margin: 0 auto; }
audio { width: 100%; }
.logo img { max-height: 120px; margin: 0; }
figcaption { margin-top: 8px; color: var(--quiet); font: .85rem/1.5 system-ui, sans-serif; text-align: center; }
blockquote { margin: 1.5rem 0; padding-left: 1rem; border-left: 3px solid var(--accent); }
blockquote.pull { font-size: 1.3rem; line-height: 1.45; }
cite { display: block; margin-top: 6px; color: var(--quiet); font: .85rem/1.5 system-ui, sans-serif; }
table { width: 100%; border-collapse: collapse; font: .9rem/1.5 system-ui, sans-serif; }
th, td { padding: 6px 10px; border: 1px solid var(--line); text-align: left; vertical-align: top; }
pre { overflow-x: auto; padding: 12px; border: 1px solid var(--line); font-size: .85rem; }
dl { margin: 1.5rem 0; border-top: 1px solid var(--line); font: .92rem/1.5 system-ui, sans-serif; }
dl div { display: flex; gap: 12px; padding: 8px 0; border-bottom: 1px solid var(--line); }
dt { flex: 0 0 30%; color: var(--quiet); }
dd { margin: 0; }
.agenda { padding-left: 1.2rem; }
footer { margin-top: 2rem; padding: 12px 16px; border: 1px solid var(--line); color: var(--quiet); font: .85rem/1.5 system-ui, sans-serif; }
footer p { margin: 0; }
`;
