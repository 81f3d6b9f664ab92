"""Names of the site's common tags in both languages, and what each tag is about.

Only translations of one name are joined; tags that the site keeps apart (`Coca`, `Cocaine`) stay apart.
The Spanish names are those of the Spanish edition where recorded, else the plain translation (assumed).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from transforms.text import fold

REGION: Final = "region"
TOPIC: Final = "topic"
GROUP: Final = "group"
PERSON: Final = "person"
SERIES: Final = "series"
FORMAT: Final = "format"


@dataclass(frozen=True, slots=True)
class TagName:
    """A tag by its English name."""

    english: str
    facet: str


# facet, then one tag a line: English | other names, Spanish first.
_TABLE: Final[dict[str, str]] = {
    REGION: """
Caribbean|Caribe|El Caribe|The Caribbean
Central America|Centroamérica|América Central
Andean|Andes|Andina|Región Andina|Andean Region
South America|Suramérica|Sudamérica|América del Sur
North America|Norteamérica|América del Norte
Latin America|América Latina|Latinoamérica
Southern Cone|Cono Sur
Northern Triangle|Triángulo Norte
Amazon|Amazonía|Amazonia|Amazonas
Tri-Border Area|Triple Frontera|Tri-Border
Europe|Europa
Africa|África
West Africa|África Occidental
Asia|
US-Mexico Border|Frontera Estados Unidos-México|US/Mexico Border
""",
    TOPIC: """
Arms Trafficking|Tráfico de armas
Climate Change|Cambio climático
Coca|
Cocaine|Cocaína
Contraband|Contrabando
Corruption|Corrupción
Counterfeit Goods|Productos falsificados|Falsificación
Crime Prevention|Prevención del delito
Criminal Migration|Migración criminal
Cyber Crime|Ciberdelito|Cibercrimen|Delitos cibernéticos|Cybercrime
Deforestation|Deforestación
Demobilization|Desmovilización
Displacement|Desplazamiento
Drug Policy|Política de drogas|Políticas de drogas
Drug Trafficking|Narcotráfico|Tráfico de drogas
Eco-Trafficking|Ecotráfico|Eco Trafficking
Elections|Elecciones
Elites and Organized Crime|Élites y crimen organizado|Elites y crimen organizado
Environmental Crime|Crimen ambiental|Crímenes ambientales|Delitos ambientales
European Organized Crime|Crimen organizado europeo|Crimen organizado en Europa
Extortion|Extorsión
Extradition|Extradición
Femicide|Feminicidio|Feminicidios
Fentanyl|Fentanilo
Fuel Theft|Robo de combustible
Gangs|Pandillas
Gender|Género
Gender and Organized Crime|Género y crimen organizado
Gold|Oro
Heroin|Heroína
Homicides|Homicidios
Human Rights|Derechos humanos
Human Smuggling|Tráfico de migrantes|Contrabando de migrantes
Human Trafficking|Trata de personas
Illegal Fishing|Pesca ilegal
Illegal Logging|Tala ilegal
Illegal Mining|Minería ilegal
Infiltration|Infiltración
Judicial Reform|Reforma judicial
Judicial System|Sistema judicial
Justice and Peace|Justicia y Paz
Kidnapping|Secuestro
Land|Tierras
Marijuana|Marihuana
Massacres|Masacres
Methamphetamine|Metanfetamina|Metanfetaminas
Microtrafficking|Microtráfico
Migration|Migración
Money Laundering|Lavado de dinero|Lavado de activos
Oil Theft|Robo de petróleo|Robo de crudo
Paramilitaries|Paramilitares
Peace Process|Proceso de paz
Piracy|Piratería
Police|Policía
Police Reform|Reforma policial
Political Violence|Violencia política
Prisons|Cárceles|Prisiones
Private Security|Seguridad privada
Security Policy|Política de seguridad|Políticas de seguridad
Sex Trafficking|Trata sexual|Tráfico sexual
Synthetic Drugs|Drogas sintéticas
Terrorism|Terrorismo
Transport Theft|Robo de transporte
Vigilantes|Autodefensas|Vigilantism
Wildlife Trafficking|Tráfico de fauna|Tráfico de vida silvestre|Tráfico de especies
Women|Mujeres
""",
    GROUP: """
AUC|Autodefensas Unidas de Colombia
Aguilas Negras|Águilas Negras|Black Eagles
Barrio 18|18th Street
Beltran Leyva Organization|Organización de los Beltrán Leyva|Beltrán Leyva Organization|Beltran Leyva
Border Command|Comandos de la Frontera
Cali Cartel|Cartel de Cali|Cártel de Cali
Cartel de los Soles|Cartel of the Suns|Cártel de los Soles
Choneros|Los Choneros
Clan del Golfo|Gulf Clan
Colectivos|
Ex-FARC Mafia|Exfarc mafia|Ex-FARC
ELN|Ejército de Liberación Nacional
EPL|
FARC|Fuerzas Armadas Revolucionarias de Colombia
FARC Dissidents|Disidencias de las FARC|Disidencias FARC
Familia Michoacana|La Familia Michoacana|La Familia
Gulf Cartel|Cartel del Golfo|Cártel del Golfo
Hezbollah|Hezbolá
Jalisco Cartel|Cartel de Jalisco|CJNG|Cártel Jalisco Nueva Generación|Jalisco Cartel New Generation
Juarez Cartel|Cartel de Juárez|Cártel de Juárez|Juárez Cartel
Knights Templar|Caballeros Templarios|Los Caballeros Templarios
Lobos|Los Lobos
MS13|MS-13|Mara Salvatrucha
Medellin Cartel|Cartel de Medellín|Cártel de Medellín|Medellín Cartel
Oficina de Envigado|La Oficina de Envigado
PCC|Primeiro Comando da Capital|First Capital Command|Primer Comando Capital
Rastrojos|Los Rastrojos
Red Command|Comando Vermelho|Comando Rojo
Shining Path|Sendero Luminoso
Sinaloa Cartel|Cartel de Sinaloa|Cártel de Sinaloa
Tijuana Cartel|Cartel de Tijuana|Cártel de Tijuana
Tren de Aragua|
Urabeños|Los Urabeños
Zetas|Los Zetas
""",
    PERSON: """
Alex Saab|
AMLO|Andrés Manuel López Obrador
Caro Quintero|Rafael Caro Quintero
Chapo|El Chapo|Joaquín Guzmán Loera|Joaquín Guzmán
Daniel Noboa|
Donald Trump|Trump
El Mayo|Ismael Zambada García
El Mencho|
Evo Morales|
Gustavo Petro|Petro
Hugo Chávez|Hugo Chavez|Chávez
Iván Duque|
Jair Bolsonaro|
Juan Orlando Hernández|
Maduro|Nicolás Maduro
Nayib Bukele|Bukele
Ovidio Guzmán|
Otoniel|
Pablo Escobar|
""",
    SERIES: """
GameChangers|Game Changers
Homicide Round-Up|Balance de homicidios
Special Series|Serie especial|Series especiales
Weekly InSight|InSight Semanal
""",
    FORMAT: """
DataInSights|Data InSights
Facebook Live|
Featured|Destacado|Destacados
Infographics|Infografías|Infografía|Infographic
InSight Take|The InSight Take
Interviews|Entrevistas|Interview|Entrevista
Maps|Mapas
On the Radar|En el radar
Photo Essay|Ensayo fotográfico
Podcast|Podcasts
Video|Videos|Vídeo|Vídeos
""",
}


def _read_table() -> dict[str, TagName]:
    names: dict[str, TagName] = {}
    for facet, table in _TABLE.items():
        for line in table.strip().splitlines():
            english, *others = line.split("|")
            for name in (english, *others):
                if name:
                    names.setdefault(fold(name), TagName(english, facet))
    return names


_BY_NAME: Final = _read_table()


def tag_of_name(name: str) -> TagName | None:
    """The tag that a printed name stands for in either language; None for a tag that is in no table."""
    return _BY_NAME.get(fold(name))
