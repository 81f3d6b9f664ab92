"""Outlets of South America, by country.

Each line: name | domains | other printed names; one that ends in `;` goes on in the next. A heading is the
ISO 3166-1 alpha-2 code. The name is the one that the outlet prints itself; where outlets of several countries
share it, each line says it all the same: which is meant is then a question of the link or of the country
beside it. A printed name after `=` means a regional outlet only where the link leads to it, since the bare
name means the better known one.
"""

from __future__ import annotations

from typing import Final

SOUTH_AMERICAN_MEDIA: Final = """
[AR]
Clarín|clarin.com|Diario Clarín
La Nación|lanacion.com.ar|Diario La Nación
Página 12|pagina12.com.ar|Página/12;Pagina12
Infobae|infobae.com|
La Capital|lacapital.com.ar|La Capital de Rosario
Perfil|perfil.com|Diario Perfil
Ámbito Financiero|ambito.com|Ámbito
El Cronista|cronista.com|
La Voz del Interior|lavoz.com.ar|La Voz
Télam|telam.com.ar|
Todo Noticias|tn.com.ar|TN
C5N|c5n.com|
El Tribuno|eltribuno.com|
Los Andes|losandes.com.ar|Diario Los Andes
Chequeado|chequeado.com|
Rosario3|rosario3.com|
Tiempo Argentino|tiempoar.com.ar|
La Gaceta|lagaceta.com.ar|La Gaceta de Tucumán
Aire de Santa Fe|airedesantafe.com.ar|
Cenital|cenital.com|
elDiarioAR|eldiarioar.com|
[BO]
El Deber|eldeber.com.bo;eldeber.com|
La Razón|la-razon.com;larazon.bo|
Página Siete|paginasiete.bo|
Los Tiempos|lostiempos.com|
Opinión|opinion.com.bo|Diario Opinión
El Diario|eldiario.net|
ANF|noticiasfides.com|Agencia de Noticias Fides
Erbol|erbol.com.bo|
Unitel|unitel.bo;unitel.tv|Red Unitel
ATB|atb.com.bo|
Correo del Sur|correodelsur.com|
La Patria|lapatria.bo|
Urgente.bo|urgente.bo|
ABI|abi.bo|Agencia Boliviana de Información
Red Uno|reduno.com.bo|
El País de Tarija|elpais.bo|=El País
Brújula Digital|brujuladigital.net|
[BR]
Folha de São Paulo|folha.uol.com.br;folha.com.br|Folha de S. Paulo;Folha de S.Paulo;Folha de Sao Paulo;Folha
O Globo|oglobo.globo.com|Jornal O Globo
G1|g1.globo.com|Globo G1
O Estado de São Paulo|estadao.com.br|Estadão;O Estado de S. Paulo;Estado de São Paulo;Estadao;
O Estado de S.Paulo
UOL|uol.com.br;noticias.uol.com.br|
Globo|globo.com|TV Globo;Rede Globo
Veja|veja.abril.com.br|
Agência Brasil|agenciabrasil.ebc.com.br|
Agência Pública|apublica.org|
Ponte Jornalismo|ponte.org|Ponte
Correio Braziliense|correiobraziliense.com.br|
Correio do Estado|correiodoestado.com.br|
Campo Grande News|campograndenews.com.br|
Zero Hora|gauchazh.clicrbs.com.br|GaúchaZH;GZH
R7|r7.com;noticias.r7.com|
Metrópoles|metropoles.com|
Poder360|poder360.com.br|
Época|epoca.globo.com|Revista Época
CartaCapital|cartacapital.com.br|Carta Capital
Extra|extra.globo.com|
O Dia|odia.ig.com.br|
Jornal do Brasil|jb.com.br|
A Crítica|acritica.com|
Amazônia Real|amazoniareal.com.br|
Repórter Brasil|reporterbrasil.org.br|
InfoAmazonia|infoamazonia.org|
Valor Econômico|valor.globo.com|Valor
Piauí|piaui.folha.uol.com.br|
IstoÉ|istoe.com.br|
BandNews|bandnewstv.uol.com.br|Band
SBT|sbt.com.br|
Midiamax|midiamax.com.br;midiamax.uol.com.br|
Sumaúma|sumauma.com|
[CL]
La Tercera|latercera.com|
El Mercurio|emol.com;elmercurio.com|Emol
La Cuarta|lacuarta.com|
Ciper|ciperchile.cl|CIPER Chile;Centro de Investigación Periodística
BioBioChile|biobiochile.cl|Radio Bío Bío;Radio Biobío;BioBio;Radio Bio Bio
El Mostrador|elmostrador.cl|
Cooperativa|cooperativa.cl|Radio Cooperativa
El Dínamo|eldinamo.cl;eldinamo.com|
24 Horas|24horas.cl|
T13|t13.cl|Tele 13
Soy Chile|soychile.cl|
The Clinic|theclinic.cl|
Ex-Ante|ex-ante.cl|
Meganoticias|meganoticias.cl|
La Estrella de Arica|estrellaarica.cl|
[CO]
El Tiempo|eltiempo.com|
El Espectador|elespectador.com|
Semana|semana.com|Revista Semana
Caracol Radio|caracol.com.co|Radio Caracol
Noticias Caracol|noticias.caracoltv.com;caracoltv.com|Caracol Noticias;Caracol TV;Caracol
RCN Radio|rcnradio.com|RCN La Radio
Noticias RCN|noticiasrcn.com;canalrcn.com|RCN Noticias;RCN;Canal RCN
Blu Radio|bluradio.com|BLU Radio;Bluradio
W Radio|wradio.com.co|La W;La W Radio
El Colombiano|elcolombiano.com|
El Heraldo|elheraldo.co|
El Universal de Cartagena|eluniversal.com.co|=El Universal
El País de Cali|elpais.com.co|=El País
Vanguardia|vanguardia.com;vanguardialiberal.com|Vanguardia Liberal
La Opinión|laopinion.com.co|La Opinión de Cúcuta;La Opinion
La Silla Vacía|lasillavacia.com|Silla Vacía
Verdad Abierta|verdadabierta.com|VerdadAbierta
Cuestión Pública|cuestionpublica.com|
Cambio|cambiocolombia.com|Revista Cambio
Las2orillas|las2orillas.co|Las 2 Orillas;Las Dos Orillas
La FM|lafm.com.co|
La República|larepublica.co|
Portafolio|portafolio.co|
El Nuevo Siglo|elnuevosiglo.com.co|
Pulzo|pulzo.com|
Colombia Reports|colombiareports.com|
Minuto30|minuto30.com|
Diario del Sur|diariodelsur.com.co|
Q'hubo|qhubo.com|
Rutas del Conflicto|rutasdelconflicto.com|
Mutante|mutante.org|
Vorágine|voragine.co|
Pacifista|pacifista.tv|¡Pacifista!
HSB Noticias|hsbnoticias.com|
La Nación de Neiva|lanacion.com.co|=La Nación
El Pilón|elpilon.com.co|
Radio Santa Fe|radiosantafe.com|
Zona Franca|zonafranca.red|
El Nuevo Día de Ibagué|elnuevodia.com.co|=El Nuevo Día
La Patria de Manizales|lapatria.com|=La Patria
La Crónica del Quindío|cronicadelquindio.com|
Análisis Urbano|analisisurbano.org|
Diario del Huila|diariodelhuila.com|
El Meridiano|elmeridiano.co|
Seguimiento|seguimiento.co|
360 Radio|360radio.com.co|
Kavilando|kavilando.org|
[EC]
El Comercio|elcomercio.com|
El Universo|eluniverso.com|
Expreso|expreso.ec|Diario Expreso
El Telégrafo|eltelegrafo.com.ec|
Primicias|primicias.ec|
Ecuavisa|ecuavisa.com|
Teleamazonas|teleamazonas.com|
La Hora|lahora.com.ec|
Extra|extra.ec|Diario Extra
Código Vidrio|codigovidrio.com|
Plan V|planv.com.ec|
GK|gk.city|
El Mercurio de Cuenca|elmercurio.com.ec|=El Mercurio
La Barra Espaciadora|labarraespaciadora.com|
Periodismo de Investigación|periodismodeinvestigacion.com|
Connectas|connectas.org|CONNECTAS
Vistazo|vistazo.com|
[GY]
Stabroek News|stabroeknews.com|
Kaieteur News|kaieteurnewsonline.com|
Guyana Chronicle|guyanachronicle.com|
Guyana Times|guyanatimesgy.com|
[PY]
ABC Color|abc.com.py|ABC Cardinal
Última Hora|ultimahora.com|Ultima Hora
La Nación|lanacion.com.py|
Hoy|hoy.com.py|
Paraguay.com|paraguay.com|
C9N News|c9n.com.py|C9N
El Trueno|trueno.com.py|
Radio Ñandutí|nanduti.com.py|Ñandutí
IP Paraguay|ip.gov.py|Agencia IP
El Surti|elsurti.com|El Surtidor
Amambay 570|amambay570.com.py|Radio Amambay
[PE]
El Comercio|elcomercio.pe|
La República|larepublica.pe|
Perú 21|peru21.pe|Peru 21;Perú21;Peru21
Correo|diariocorreo.pe|Diario Correo
Gestión|gestion.pe|
IDL-Reporteros|idl-reporteros.pe|IDL Reporteros
Ojo Público|ojo-publico.com|OjoPúblico;Ojo Publico
Convoca|convoca.pe|Convoca.pe
RPP|rpp.pe;rpp.com.pe|RPP Noticias;Radio Programas del Perú
Andina|andina.pe|Agencia Andina
Caretas|caretas.pe;caretas.com.pe|
Expreso|expreso.com.pe|
América TV|americatv.com.pe|América Noticias
Canal N|canaln.pe|
Panorama|panamericana.pe|Panamericana
Exitosa|exitosanoticias.pe|Radio Exitosa
Ojo|ojo.pe|Diario Ojo
Salud con Lupa|saludconlupa.com|
La Industria|laindustria.pe|
Wayka|wayka.pe|
[SR]
Starnieuws|starnieuws.com|
De Ware Tijd|dwtonline.com|
Suriname Herald|srherald.com|
[UY]
El País|elpais.com.uy|
El Observador|elobservador.com.uy|
La Diaria|ladiaria.com.uy|la diaria
Búsqueda|busqueda.com.uy|Semanario Búsqueda
Montevideo Portal|montevideo.com.uy|
Subrayado|subrayado.com.uy|
La República|republica.com.uy|
[VE]
El Universal|eluniversal.com|
El Nacional|elnacional.com;el-nacional.com|
Últimas Noticias|ultimasnoticias.com.ve|Ultimas Noticias
El Pitazo|elpitazo.net;elpitazo.com;elpitazo.info|
Efecto Cocuyo|efectococuyo.com|
Runrunes|runrun.es|RunRun.es;Runrun.es;RunRunes
Armando.info|armando.info|Armandoinfo;Armando Info
Tal Cual|talcualdigital.com|TalCual
Crónica Uno|cronica.uno|Crónica.Uno
La Patilla|lapatilla.com|
El Estímulo|elestimulo.com|
Correo del Caroní|correodelcaroni.com|
Panorama|panorama.com.ve|
La Verdad|laverdad.com|
NTN24|ntn24.com|
Telesur|telesurtv.net|teleSUR;TeleSur
Globovisión|globovision.com|
Venezolana de Televisión|vtv.gob.ve|VTV
La Nación de Táchira|lanacionweb.com|=La Nación;=Diario La Nación
El Carabobeño|el-carabobeno.com|
El Impulso|elimpulso.com|
El Tiempo de Anzoátegui|eltiempo.com.ve|=El Tiempo
Noticiero Digital|noticierodigital.com|
Caraota Digital|caraotadigital.net|
VPItv|vpitv.com|VPI
Monitoreamos|monitoreamos.com|
Venezuelanalysis|venezuelanalysis.com|
Alianza Rebelde Investiga|alianzarebeldeinvestiga.com|
Descifrado|descifrado.com|
Tane Tanae|tanetanae.com|
El Diario|eldiario.com|
"""
