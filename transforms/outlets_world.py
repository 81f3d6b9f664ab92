"""International outlets and the institutions that reporting on organised crime leans on.

Lines as in `outlets_south_america`; the heading `[-]` means no one country.
"""

from __future__ import annotations

from typing import Final

WORLD_MEDIA: Final = """
[US]
Associated Press|apnews.com;ap.org|AP;The Associated Press
The New York Times|nytimes.com|New York Times;NYT;NY Times
The Washington Post|washingtonpost.com|Washington Post
The Wall Street Journal|wsj.com|Wall Street Journal;WSJ
Los Angeles Times|latimes.com|LA Times;The Los Angeles Times;L.A. Times
Miami Herald|miamiherald.com|The Miami Herald
El Nuevo Herald|elnuevoherald.com|Nuevo Herald
CNN|cnn.com;edition.cnn.com|
CNN en Español|cnnespanol.cnn.com|CNN Español
Bloomberg|bloomberg.com|Bloomberg News;Bloomberg Businessweek
NPR|npr.org|National Public Radio
USA Today|usatoday.com|
Vice News|vice.com;news.vice.com|VICE;Vice;VICE News
ProPublica|propublica.org|
Univision|univision.com|Univisión;Univision Noticias
Telemundo|telemundo.com|
Time|time.com|Time Magazine;TIME
Newsweek|newsweek.com|
The Intercept|theintercept.com|Intercept
Foreign Policy|foreignpolicy.com|
Foreign Affairs|foreignaffairs.com|
The Atlantic|theatlantic.com|
The New Yorker|newyorker.com|New Yorker
Fox News|foxnews.com|
CBS News|cbsnews.com|CBS;CBS 60 Minutes
NBC News|nbcnews.com|NBC
ABC News|abcnews.go.com|
McClatchy|mcclatchydc.com|McClatchy Newspapers
Christian Science Monitor|csmonitor.com|The Christian Science Monitor
Houston Chronicle|chron.com;houstonchronicle.com|
Dallas Morning News|dallasnews.com|The Dallas Morning News
San Diego Union-Tribune|sandiegouniontribune.com|The San Diego Union-Tribune
San Antonio Express-News|expressnews.com|
Arizona Republic|azcentral.com|The Arizona Republic
El Paso Times|elpasotimes.com|
Voice of America|voanews.com;vozdeamerica.com|VOA;Voz de América
UPI|upi.com|United Press International
The Daily Beast|thedailybeast.com|Daily Beast
BuzzFeed News|buzzfeednews.com|BuzzFeed;Buzzfeed
HuffPost|huffpost.com;huffingtonpost.com|Huffington Post
Politico|politico.com|
The Hill|thehill.com|
Mongabay|mongabay.com;es.mongabay.com;news.mongabay.com|Mongabay Latam
Americas Quarterly|americasquarterly.org|
Diálogo Américas|dialogo-americas.com|Diálogo
National Geographic|nationalgeographic.com|
Rolling Stone|rollingstone.com|
Frontline|pbs.org|PBS;PBS Frontline;PBS NewsHour
Insider|businessinsider.com;insider.com|Business Insider
Axios|axios.com|
Courthouse News|courthousenews.com|Courthouse News Service
[GB]
Reuters|reuters.com|Thomson Reuters;Reuters News
BBC|bbc.com;bbc.co.uk|BBC News
BBC Mundo|bbc.com/mundo|BBC News Mundo
The Guardian|theguardian.com;guardian.co.uk|Guardian
The Economist|economist.com|Economist
Financial Times|ft.com|FT;The Financial Times
The Telegraph|telegraph.co.uk|Daily Telegraph;The Daily Telegraph
The Independent|independent.co.uk|Independent
The Times|thetimes.co.uk|The Times of London
Daily Mail|dailymail.co.uk|MailOnline;Mail Online
Sky News|news.sky.com|
The Observer|observer.co.uk|
Latin News|latinnews.com|LatinNews
Jane's|janes.com|Janes
[ES]
El País|elpais.com|
El Mundo|elmundo.es|
ABC|abc.es|Diario ABC
EFE|efe.com|Agencia EFE;EFE News
La Vanguardia|lavanguardia.com|
El Confidencial|elconfidencial.com|
Europa Press|europapress.es|
La Razón|larazon.es|
El Diario|eldiario.es|eldiario.es;elDiario.es
RTVE|rtve.es|
La Voz de Galicia|lavozdegalicia.es|
Faro de Vigo|farodevigo.es|
El Periódico|elperiodico.com|
20 Minutos|20minutos.es|
[FR]
AFP|afp.com|Agence France-Presse;Agence France Presse;Agencia France-Presse
Le Monde|lemonde.fr|
RFI|rfi.fr|Radio France Internationale;Radio France International
France 24|france24.com|
Le Figaro|lefigaro.fr|
[DE]
Deutsche Welle|dw.com|DW
DPA|dpa.com|Deutsche Presse-Agentur
Der Spiegel|spiegel.de|Spiegel
[IT]
ANSA|ansa.it|
La Repubblica|repubblica.it|
Corriere della Sera|corriere.it|
[NL]
NL Times|nltimes.nl|
De Telegraaf|telegraaf.nl|
NOS|nos.nl|
NRC|nrc.nl|NRC Handelsblad
Bellingcat|bellingcat.com|
[BE]
HLN|hln.be|Het Laatste Nieuws
VRT|vrt.be|VRT NWS;VRT News
The Brussels Times|brusselstimes.com|Brussels Times
De Standaard|standaard.be|
Gazet van Antwerpen|gva.be|
De Morgen|demorgen.be|
RTBF|rtbf.be|
Le Soir|lesoir.be|
[PT]
Público|publico.pt|
Expresso|expresso.pt|
Lusa|lusa.pt|Agência Lusa
Correio da Manhã|cmjornal.pt|
[CA]
CBC|cbc.ca|CBC News
The Globe and Mail|theglobeandmail.com|Globe and Mail
Toronto Star|thestar.com|
[AU]
Australian Broadcasting Corporation|abc.net.au|
[QA]
Al Jazeera|aljazeera.com|Al-Jazeera
[CN]
Xinhua|xinhuanet.com;news.cn|
South China Morning Post|scmp.com|
[RU]
RT|rt.com|RT en Español;Russia Today
Sputnik|sputniknews.com;mundo.sputniknews.com|
Sputnik Mundo|sputniknews.lat|
[-]
OCCRP|occrp.org|Organized Crime and Corruption Reporting Project
ICIJ|icij.org|International Consortium of Investigative Journalists
CLIP|elclip.org|Centro Latinoamericano de Investigación Periodística;
Latin American Center for Investigative Journalism
Diálogo Chino|dialogochino.net|Dialogue Earth
openDemocracy|opendemocracy.net|Open Democracy
The Conversation|theconversation.com|
NACLA|nacla.org|
"""

WORLD_ORGANISATIONS: Final = """
[-]
United Nations|un.org;news.un.org|UN;ONU;Naciones Unidas
United Nations Office on Drugs and Crime|unodc.org|UNODC;UN Office on Drugs and Crime;
Oficina de las Naciones Unidas contra la Droga y el Delito;ONUDD
UN High Commissioner for Refugees|unhcr.org;acnur.org|UNHCR;ACNUR;UN Refugee Agency
UN Human Rights Office|ohchr.org|OHCHR;Office of the High Commissioner for Human Rights
UNICEF|unicef.org|
International Organization for Migration|iom.int|IOM;OIM;Organización Internacional para las Migraciones
World Bank|worldbank.org|Banco Mundial
Inter-American Development Bank|iadb.org|IDB;BID;Banco Interamericano de Desarrollo
International Monetary Fund|imf.org|IMF;FMI
Organization of American States|oas.org|OAS;OEA;Organización de los Estados Americanos;
Organización de Estados Americanos
Inter-American Commission on Human Rights|cidh.org|IACHR;CIDH;Comisión Interamericana de Derechos Humanos
Inter-American Court of Human Rights|corteidh.or.cr|
European Union|europa.eu|EU;Unión Europea
European Monitoring Centre for Drugs and Drug Addiction|emcdda.europa.eu|EMCDDA
Europol|europol.europa.eu|
Interpol|interpol.int|INTERPOL
Financial Action Task Force|fatf-gafi.org|FATF;GAFI
Amnesty International|amnesty.org|Amnistía Internacional
Reporters Without Borders|rsf.org|RSF;Reporteros Sin Fronteras
International Crisis Group|crisisgroup.org|Crisis Group
Transparency International|transparency.org|Transparencia Internacional
Doctors Without Borders|msf.org|MSF;Médecins Sans Frontières;Médicos Sin Fronteras
Global Initiative Against Transnational Organized Crime|globalinitiative.net|GI-TOC;GITOC;Global Initiative
Global Witness|globalwitness.org|
World Wildlife Fund|wwf.org;worldwildlife.org|WWF
International Committee of the Red Cross|icrc.org|ICRC;CICR
Norwegian Refugee Council|nrc.no|
Global Financial Integrity|gfintegrity.org|GFI
Oxfam|oxfam.org|
ACLED|acleddata.com|Armed Conflict Location & Event Data Project
CICIG|cicig.org|International Commission against Impunity in Guatemala;
Comisión Internacional contra la Impunidad en Guatemala
[US]
Human Rights Watch|hrw.org|HRW
Committee to Protect Journalists|cpj.org|CPJ;Comité para la Protección de los Periodistas
Inter American Press Association|sipiapa.org|SIP;IAPA
Washington Office on Latin America|wola.org|WOLA
Inter-American Dialogue|thedialogue.org|
Wilson Center|wilsoncenter.org|Woodrow Wilson Center
Brookings Institution|brookings.edu|Brookings
RAND Corporation|rand.org|RAND
Council on Foreign Relations|cfr.org|
Center for Strategic and International Studies|csis.org|CSIS
Atlantic Council|atlanticcouncil.org|
Pew Research Center|pewresearch.org|
National Security Archive|nsarchive.gwu.edu|
Drug Enforcement Administration|dea.gov|DEA;US Drug Enforcement Administration;
U.S. Drug Enforcement Administration
Federal Bureau of Investigation|fbi.gov|FBI
US Department of Justice|justice.gov|Department of Justice;Justice Department;US Justice Department;DOJ;
U.S. Department of Justice;US Department of Justice;Departamento de Justicia de Estados Unidos
US State Department|state.gov|State Department;US Department of State;U.S. State Department;
U.S. Department of State;Department of State;Departamento de Estado
US Treasury Department|treasury.gov;home.treasury.gov|Treasury Department;US Treasury;
US Department of the Treasury;U.S. Treasury Department;U.S. Department of the Treasury;
Departamento del Tesoro;Treasury
Office of Foreign Assets Control|ofac.treasury.gov|OFAC
US Customs and Border Protection|cbp.gov|CBP;Customs and Border Protection
US Immigration and Customs Enforcement|ice.gov|ICE;Immigration and Customs Enforcement
US Department of Homeland Security|dhs.gov|DHS;Homeland Security;Department of Homeland Security
US Southern Command|southcom.mil|SOUTHCOM;Southern Command
US Coast Guard|uscg.mil|Coast Guard
USAID|usaid.gov|
Government Accountability Office|gao.gov|GAO
Congressional Research Service|crs.gov|CRS
Bureau of Alcohol, Tobacco, Firearms and Explosives|atf.gov|ATF
[CO]
Ideas para la Paz Foundation|ideaspaz.org|FIP;Fundación Ideas para la Paz
Indepaz|indepaz.org.co|INDEPAZ
Paz y Reconciliación Foundation|pares.com.co|PARES;Pares;Fundación Paz y Reconciliación;
Peace and Reconciliation Foundation
National Indigenous Organization of Colombia|onic.org.co|ONIC;Organización Nacional Indígena de Colombia
Dejusticia|dejusticia.org|
IDEAM|ideam.gov.co|Institute for Hydrology, Meteorology and Environmental Studies;
Instituto de Hidrología, Meteorología y Estudios Ambientales
Jurisdicción Especial para la Paz|jep.gov.co|JEP;Special Jurisdiction for Peace
Centro Nacional de Memoria Histórica|centrodememoriahistorica.gov.co|CNMH
[VE]
Observatorio Venezolano de Violencia|observatoriodeviolencia.org.ve|OVV;Venezuelan Violence Observatory;
Venezuelan Observatory of Violence
Fundaredes|fundaredes.org|FundaRedes;FundaREDES
Provea|provea.org|PROVEA
SOS Orinoco|sosorinoco.org|
Transparencia Venezuela|transparencia.org.ve|
Foro Penal|foropenal.com|
Una Ventana a la Libertad|unaventanaalalibertad.org|
[MX]
INEGI|inegi.org.mx|Instituto Nacional de Estadística y Geografía;
National Institute of Statistics and Geography
México Evalúa|mexicoevalua.org|
México Unido Contra la Delincuencia|mucd.org.mx|
Observatorio Nacional Ciudadano|onc.org.mx|ONC;National Citizen Observatory
Article 19|articulo19.org|Artículo 19
Causa en Común|causaencomun.org.mx|
[BR]
Brazilian Forum of Public Security|forumseguranca.org.br|Fórum Brasileiro de Segurança Pública;FBSP;
Brazilian Public Security Forum
Igarapé Institute|igarape.org.br|Instituto Igarapé
Imazon|imazon.org.br|
INPE|inpe.br|National Institute for Space Research
Sou da Paz Institute|soudapaz.org|Instituto Sou da Paz
Fogo Cruzado|fogocruzado.org.br|
[PE]
Monitoring of the Andean Amazon Project|maaproject.org|MAAP
Capital Humano y Social|chsalternativo.org|CHS Alternativo
Defensoría del Pueblo del Perú|defensoria.gob.pe|
DEVIDA|devida.gob.pe|Devida
[GT]
Diálogos|dialogos.org.gt|
Mutual Support Group|grupodeapoyomutuo.org.gt|Grupo de Apoyo Mutuo
[HN]
Observatorio Nacional de la Violencia|iudpas.unah.edu.hn|IUDPAS
Association for a More Just Society|ajs.org;asjhonduras.com|ASJ;AJS
[SV]
Cristosal|cristosal.org|
Fundación Nacional para el Desarrollo|funde.org|FUNDE
[EC]
Ecuadorian Organized Crime Observatory|oeco.padf.org|OECO;Observatorio Ecuatoriano de Crimen Organizado
[CL]
Fundación Paz Ciudadana|pazciudadana.cl|Paz Ciudadana
[HT]
National Human Rights Defense Network|rnddh.org|RNDDH
[ES]
Elcano Royal Institute|realinstitutoelcano.org|Real Instituto Elcano;El Cano Royal Institute
[GB]
Chatham House|chathamhouse.org|
"""
