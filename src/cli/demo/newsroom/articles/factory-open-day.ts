import { h2, p, text, ul } from '../rich-text';
import type { Article } from '../types';
import { illustrated } from './credits';

export const factoryOpenDay = {
  facts: {
    displayDate: '2024-11-15T10:00:00+07:00',
    displayDateKind: 'published',
    displayDatePrecision: 'minute',
    genre: 'news',
    category: 'industry-investment',
    keywords: ['fdi', 'digital-transformation'],
    source: { kind: 'own' },
    persons: [],
    organizations: [],
    places: ['binh-duong'],
    events: [],
    awards: [],
    related: ['a-001'],
  },
  variants: {
    'zh-Hans': {
      author: 'translator.zh',
      state: 'live',
      title: '走进车间：工厂开放日怎么逛',
      kicker: '服务',
      summary: '越来越多的企业每年安排一天请学生和家长进厂看看。出发前要做哪些准备，进了车间该看什么？',
      bylines: [{ role: 'author', shownAs: '中文编辑组' }],
      cover: {
        picture: 'industrial-park',
        caption: '绿树环绕的工业园。',
        alternativeText: '插图：一排排锯齿形厂房屋顶、绿树和公路上的货车',
        credit: illustrated['zh-Hans'],
      },
      body: [
        text(
          p(
            '对许多家庭来说，工业园只是上班路上隔着围栏的一排屋顶。开放日给了大家走进去的机会：企业愿意让邻居知道自己在做什么，学生也想看看课本之外的机器。',
          ),
          p(
            '这类活动通常安排在周末上午，分批进场，每批二三十人，由车间的技术人员讲解。多数企业要求提前一周登记，写明年龄，因为有些生产线不接待十二岁以下的儿童。',
          ),
          h2('出发前'),
          ul(
            '穿包住脚的平底鞋，长发扎好，不戴围巾和长项链；',
            '把手机调到静音，拍照前先问讲解员；',
            '有哮喘或者怕噪声的孩子，先同企业联系，领取耳塞或改走安静的路线；',
            '记下三个想问的问题，到现场不至于只顾着看热闹。',
          ),
          h2('进了车间看什么'),
          p(
            '机器手臂固然吸引目光，更值得留意的却是它们之间的地方：零件怎样送到工位，谁来发现不合格的产品，屏幕上的数字给谁看。一条生产线是否聪明，往往不取决于某一台设备，而在于信息走得快不快。',
          ),
          p(
            '也不妨看看人。老师傅的工具怎样摆放，新工人身边有没有人带，墙上的合理化建议有没有写明采纳的日期。这些细节比宣传片更能说明一家工厂。',
          ),
          h2('回家以后'),
          p(
            '有的学校会请学生画一张流程图，把一件产品从原料到出厂的步骤标出来；也有学生因为这样一个上午，头一回知道有一种职业叫工艺工程师。对企业来说，这或许就是开放日最好的回报。',
          ),
        ),
      ],
    },
  },
} as const satisfies Article;
