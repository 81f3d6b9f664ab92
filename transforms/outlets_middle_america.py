"""Outlets of Mexico, Central America and the Caribbean, by country.

Each line: name | domains | other printed names; one that ends in `;` goes on in the next. A heading is the
ISO 3166-1 alpha-2 code. The name is the one that the outlet prints itself; where outlets of several countries
share it, each line says it all the same: which is meant is then a question of the link or of the country
beside it. A printed name after `=` means a regional outlet only where the link leads to it, since the bare
name means the better known one.
"""

from __future__ import annotations

from typing import Final

MIDDLE_AMERICAN_MEDIA: Final = """
[CR]
CR Hoy|crhoy.com|CRHoy;CRHoy.com;CRhoy
La Nación|nacion.com|La Nacion;Diario La Nación
La Prensa Libre|laprensalibre.cr|
Teletica|teletica.com|
El Financiero|elfinancierocr.com|
Diario Extra|diarioextra.com|
La Teja|lateja.cr|
AmeliaRueda.com|ameliarueda.com|Amelia Rueda
Semanario Universidad|semanariouniversidad.com|
The Tico Times|ticotimes.net|Tico Times
El Mundo CR|elmundo.cr|El Mundo
Repretel|repretel.com|
La República|larepublica.net|
El Observador|observador.cr|
[CU]
Granma|granma.cu|
14ymedio|14ymedio.com|
Cubadebate|cubadebate.cu|
Diario de Cuba|diariodecuba.com|
CiberCuba|cibercuba.com|
[DO]
Listín Diario|listindiario.com|
Diario Libre|diariolibre.com|
Hoy|hoy.com.do|Periódico Hoy
El Caribe|elcaribe.com.do|
El Nacional|elnacional.com.do|
El Día|eldia.com.do|
Acento|acento.com.do|
Noticias SIN|noticiassin.com|
El Nuevo Diario|elnuevodiario.com.do|
Dominican Today|dominicantoday.com|
[SV]
El Faro|elfaro.net|
La Prensa Gráfica|laprensagrafica.com|LPG
El Diario de Hoy|elsalvador.com|EDH;ElSalvador.com
El Mundo|elmundo.sv|Diario El Mundo
Diario CoLatino|diariocolatino.com|Co Latino;CoLatino
Revista Factum|revistafactum.com|Factum
GatoEncerrado|gatoencerrado.news|Gato Encerrado
La Página|lapagina.com.sv|Diario La Página
Diario El Salvador|diarioelsalvador.com|
Contrapunto|contrapunto.com.sv|
El Blog|elblog.com|
[GT]
Prensa Libre|prensalibre.com|
elPeriódico|elperiodico.com.gt|El Periódico;El Periodico;elPeriodico
Siglo 21|s21.com.gt|Siglo Veintiuno;Siglo XXI
La Hora|lahora.gt|
Plaza Pública|plazapublica.com.gt|
Nómada|nomada.gt|
Soy502|soy502.com|
Publinews|publinews.gt|
Emisoras Unidas|emisorasunidas.com|
Guatevisión|guatevision.com|
Nuestro Diario|nuestrodiario.com|
Agencia Ocote|agenciaocote.com|Ocote
República|republica.gt|
No-Ficción|no-ficcion.com|No Ficción
Prensa Comunitaria|prensacomunitaria.org|
[HT]
Le Nouvelliste|lenouvelliste.com|
AlterPresse|alterpresse.org|
Ayibopost|ayibopost.com|AyiboPost
The Haitian Times|haitiantimes.com|Haitian Times
Juno7|juno7.ht|
Gazette Haiti|gazettehaiti.com|
[HN]
El Heraldo|elheraldo.hn|
La Prensa|laprensa.hn|
La Tribuna|latribuna.hn|
Tiempo|tiempo.hn|Diario Tiempo
HRN|radiohrn.hn|Radio HRN
Proceso Digital|proceso.hn|
Criterio|criterio.hn|Criterio.hn
ContraCorriente|contracorriente.red|Contra Corriente
HCH|hch.tv|
Once Noticias|oncenoticias.hn|
El Libertador|ellibertador.hn|
[JM]
Jamaica Gleaner|jamaica-gleaner.com|The Gleaner;Gleaner
Jamaica Observer|jamaicaobserver.com|
Jamaica Star|jamaica-star.com|
Radio Jamaica News|radiojamaicanewsonline.com|
[MX]
El Universal|eluniversal.com.mx|
Reforma|reforma.com|
Milenio|milenio.com|Diario Milenio
La Jornada|jornada.com.mx;jornada.unam.mx|
Excélsior|excelsior.com.mx|Excelsior
Proceso|proceso.com.mx|Revista Proceso
Animal Político|animalpolitico.com|Animal Politico
Aristegui Noticias|aristeguinoticias.com|
El Financiero|elfinanciero.com.mx|
El Economista|eleconomista.com.mx|
Sin Embargo|sinembargo.mx|SinEmbargo
El Sol de México|elsoldemexico.com.mx|
Zeta|zetatijuana.com|Zeta Tijuana;Semanario Zeta;ZETA
Ríodoce|riodoce.mx|Riodoce;Río Doce
Noroeste|noroeste.com.mx|
El Norte|elnorte.com|
Vanguardia|vanguardia.com.mx|
Quinto Elemento Lab|quintoelab.org|Quinto Elemento
Mexicanos Contra la Corrupción|contralacorrupcion.mx|
Televisa|televisa.com|Noticieros Televisa;Televisa News;N+
TV Azteca|tvazteca.com|Azteca Noticias;Fuerza Informativa Azteca
La Silla Rota|lasillarota.com|
Eje Central|ejecentral.com.mx|
24 Horas|24-horas.mx|
Publimetro|publimetro.com.mx|
Mexico News Daily|mexiconewsdaily.com|
Borderland Beat|borderlandbeat.com|
Diario de Juárez|diario.mx|El Diario de Juárez
El Debate|debate.com.mx|Debate
El Siglo de Torreón|elsiglodetorreon.com.mx|
Informador|informador.mx|El Informador
Mural|mural.com|
La Razón|razon.com.mx|
La Crónica|cronica.com.mx|La Crónica de Hoy;Crónica
Nexos|nexos.com.mx|
Letras Libres|letraslibres.com|
Pie de Página|piedepagina.mx|
Lantia Intelligence|lantiaintelligence.com|Lantia Consultores;Lantia
López-Dóriga Digital|lopezdoriga.com|
Radio Fórmula|radioformula.com.mx|Grupo Fórmula
Imagen Noticias|imagennoticias.com.mx|Imagen Radio
El Sur|suracapulco.mx|El Sur de Acapulco
El Imparcial|elimparcial.com|
Notimex|notimex.gob.mx|
AFN Tijuana|afntijuana.info|AFN
La Verdad de Juárez|laverdadjuarez.com|=La Verdad
SDP Noticias|sdpnoticias.com|SDPnoticias
Línea Directa|lineadirectaportal.com|
[NI]
La Prensa|laprensa.com.ni;laprensani.com|
Confidencial|confidencial.com.ni;confidencial.digital|
El Nuevo Diario|elnuevodiario.com.ni|
100% Noticias|100noticias.com.ni|100 Noticias
Divergentes|divergentes.com|
Artículo 66|articulo66.com|
El 19 Digital|el19digital.com|
Onda Local|ondalocalni.com|
[PA]
La Prensa|prensa.com|
La Estrella de Panamá|laestrella.com.pa|La Estrella
Panamá América|panamaamerica.com.pa|
TVN Noticias|tvn-2.com|TVN;TVN-2
Telemetro|telemetro.com|
Crítica|critica.com.pa|
Metro Libre|metrolibre.com|
Foco Panamá|focopanama.com|
Newsroom Panama|newsroompanama.com|
[PR]
El Nuevo Día|elnuevodia.com|
Primera Hora|primerahora.com|
El Vocero|elvocero.com|
Metro|metro.pr|
NotiCel|noticel.com|
Centro de Periodismo Investigativo|periodismoinvestigativo.com|CPI
Telemundo PR|telemundopr.com|
[TT]
Trinidad Guardian|guardian.co.tt|Trinidad and Tobago Guardian
Trinidad Express|trinidadexpress.com|Daily Express;Trinidad and Tobago Express
Newsday|newsday.co.tt|Trinidad and Tobago Newsday;Trinidad Newsday
Loop News|loopnews.com|Loop
CNC3|cnc3.co.tt|
[BZ]
Breaking Belize News|breakingbelizenews.com|
Channel 5 Belize|channel5belize.com|
Amandala|amandala.com.bz|
[BS]
The Nassau Guardian|thenassauguardian.com|Nassau Guardian
The Tribune|tribune242.com|
[BB]
Barbados Today|barbadostoday.bb|
Nation News|nationnews.com|
"""
