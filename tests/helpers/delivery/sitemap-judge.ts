import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { ErrorLevel, parseSitemapIndex, XMLToSitemapItemStream, type SitemapItem } from 'sitemap';
import { validateXML } from 'xmllint-wasm';

/** The schema of sitemaps.org, as the package `sitemap` ships it. */
const schemaFile = path.resolve(__dirname, '../../../node_modules/sitemap/schema/sitemap.xsd');

const schemaOf = (namespace: string, text: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified" targetNamespace="${namespace}">
${text}
</xsd:schema>`;

/** The one element of XHTML that Google reads in a sitemap, as its documentation describes it. */
const languageLinks = schemaOf(
  'http://www.w3.org/1999/xhtml',
  `<xsd:element name="link"><xsd:complexType>
     <xsd:attribute name="rel" use="required" fixed="alternate"/>
     <xsd:attribute name="hreflang" use="required"><xsd:simpleType><xsd:restriction base="xsd:string">
       <xsd:pattern value="x-default|[a-z]{2}(-[A-Z][a-z]{3})?(-[A-Z]{2})?"/>
     </xsd:restriction></xsd:simpleType></xsd:attribute>
     <xsd:attribute name="href" use="required" type="xsd:anyURI"/>
   </xsd:complexType></xsd:element>`,
);

/** What Google News takes, as its documentation describes it. */
const news = schemaOf(
  'http://www.google.com/schemas/sitemap-news/0.9',
  `<xsd:element name="news"><xsd:complexType><xsd:sequence>
     <xsd:element name="publication"><xsd:complexType><xsd:sequence>
       <xsd:element name="name" type="xsd:token"/>
       <xsd:element name="language"><xsd:simpleType><xsd:restriction base="xsd:string">
         <xsd:pattern value="zh-cn|zh-tw|[a-z]{2,3}"/>
       </xsd:restriction></xsd:simpleType></xsd:element>
     </xsd:sequence></xsd:complexType></xsd:element>
     <xsd:element name="publication_date"><xsd:simpleType><xsd:union memberTypes="xsd:date xsd:dateTime"/></xsd:simpleType></xsd:element>
     <xsd:element name="title"><xsd:simpleType><xsd:restriction base="xsd:string"><xsd:minLength value="1"/></xsd:restriction></xsd:simpleType></xsd:element>
   </xsd:sequence></xsd:complexType></xsd:element>`,
);

const whole = `<?xml version="1.0" encoding="UTF-8"?>
<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <xsd:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <xsd:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="language-links.xsd"/>
  <xsd:import namespace="http://www.google.com/schemas/sitemap-news/0.9" schemaLocation="news.xsd"/>
</xsd:schema>`;

/** What libxml2 finds wrong in a sitemap; nothing where it is what the schema says. */
export const problemsOfSitemap = async (xml: string): Promise<readonly string[]> => {
  const { errors } = await validateXML({
    xml: [{ fileName: 'map.xml', contents: xml }],
    schema: [{ fileName: 'whole.xsd', contents: whole }],
    preload: [
      { fileName: 'sitemap.xsd', contents: await readFile(schemaFile, 'utf8') },
      { fileName: 'language-links.xsd', contents: languageLinks },
      { fileName: 'news.xsd', contents: news },
    ],
  });
  return errors.map(({ message }) => message);
};

/** The pages of a sitemap, as a reader that others wrote reads them; it throws at what it doesn't know. */
export const readSitemap = async (xml: string): Promise<readonly SitemapItem[]> => {
  const items: SitemapItem[] = [];
  const parser = Readable.from([xml]).pipe(new XMLToSitemapItemStream({ level: ErrorLevel.THROW, logger: false }));
  for await (const item of parser) items.push(item as SitemapItem);
  return items;
};

/** The sitemaps that an index names, read by the same. */
export const readSitemapIndex = async (xml: string): Promise<readonly string[]> =>
  (await parseSitemapIndex(Readable.from([xml]))).map(({ url }) => url);
