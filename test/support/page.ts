const escape = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

/** Puts a report, one paragraph a line, into a page as government sites make them: menus, scripts, a side column, share bar, footer. */
export function pageAround(report: string, { charset = 'utf-8' } = {}): string {
  const [title = '', ...lines] = report.split('\n').filter((line) => line.trim() !== '');
  const paragraphs = lines.map((line) =>
    /^[一二三四五]、/u.test(line)
      ? `<p style="text-indent: 2em;"><span style="font-weight: bold;">${escape(line)}</span></p>`
      : `<p style="text-indent: 2em;">\u{3000}\u{3000}${escape(line)}</p>`,
  );
  const menu = ['首页', '政务公开', '解读回应', '办事服务', '互动交流', '走进柳溪'];
  return `<!DOCTYPE html>
<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=${charset}">
<meta name="ArticleTitle" content="${escape(title)}"><title>${escape(title)}_柳溪区人民政府</title>
<script>document.write("<p>地区生产总值增长99%。</p>");</script><style>.menu { color: red; }</style>
</head><body>
<div class="header"><ul class="menu">${menu.map((name) => `<li><a href="/${name}/">${name}</a></li>`).join('')}</ul>
<form><input type="text" value="搜索"><button>搜索</button></form></div>
<div class="wrap"><div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a></div>
<h1>${escape(title)}</h1>
<div class="info"><span>来源：区政府办公室</span><span>发布时间：2023-02-20</span><a href="javascript:window.print()">打印本页</a></div>
<div id="zoom" class="article-content">
${paragraphs.join('\n')}
</div>
<div class="share">分享到：<a href="#">微信</a><a href="#">微博</a></div></div>
<div class="side"><h3>热点新闻</h3><ul><li><a href="/1">全区经济运行增长8%</a></li><li><a href="/2">召开常务会议</a></li></ul></div>
<div class="footer"><p>版权所有：柳溪区人民政府办公室</p><p>备案号：豫ICP备00000000号</p></div>
<!-- end --></body></html>`;
}
