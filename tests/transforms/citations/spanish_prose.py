"""Synthetic Spanish prose about invented events, with the sources that each passage credits."""

from __future__ import annotations

from tests.transforms.citations.labelled import Labelled

PASSAGES = (
    Labelled(
        "verbo antes del medio",
        "Los soldados hallaron nueve toneladas de marihuana en el puerto de San Telmo, informó El Norte el"
        " 3 de junio. Según El Comercio, la carga valía cuatro millones de dólares.",
        (("El Norte", "media", "informó"), ("El Comercio", "media", "Según")),
    ),
    Labelled(
        "según más verbo",
        "La lancha salió de noche, según informó Radio Estrella. El piloto, según explicó el comandante"
        " Ramiro Alcázar, volaba para ambos bandos.",
        (("Radio Estrella", "media", "informó"), ("Ramiro Alcázar", "person", "explicó")),
    ),
    Labelled(
        "quien habló y ante quién",
        "“Nadie sale después de las seis”, dijo Teresa Olmos a El Universal. El alcalde Hugo Sarmiento"
        " declaró a La Voz del Puerto que el expediente se perdió.",
        (
            ("Teresa Olmos", "person", "dijo"),
            ("El Universal", "media", "dijo"),
            ("Hugo Sarmiento", "person", "declaró"),
            ("La Voz del Puerto", "media", "declaró"),
        ),
    ),
    Labelled(
        "persona con nombre que habló con el medio propio",
        "La criminóloga Teresa Olmos le dijo a InSight Crime que las dos bandas comparten muelles.",
        (("Teresa Olmos", "person", "dijo"),),
        via=("Teresa Olmos",),
    ),
    Labelled(
        "fuentes sin nombre que hablaron con el medio propio",
        "“Aquí mandan ellos”, contó a InSight Crime un comerciante del pueblo. Vecinos de Villa Honda"
        " dijeron que los hombres armados volvieron.",
        (("InSight Crime", "insightcrime", "contó"),),
    ),
    Labelled(
        "cifras, informes y sus autores",
        "Los homicidios se duplicaron, según datos del Instituto Nacional de Medicina Legal. Un informe de"
        " la Defensoría del Pueblo advirtió que la mayoría de las víctimas eran jóvenes. De acuerdo con"
        " cifras del Ministerio de Defensa, la tendencia sigue.",
        (
            ("Instituto Nacional de Medicina Legal", "organisation", "según datos del"),
            ("Defensoría del Pueblo", "organisation", "informe"),
            ("Ministerio de Defensa", "organisation", "De acuerdo con cifras"),
        ),
    ),
    Labelled(
        "cargo, coma y nombre",
        "El ministro del Interior, Carlos Ruiz, aseguró que no hubo resistencia. El director de la Policía"
        " Nacional, general Óscar Lindo, indicó que hay once detenidos.",
        (("Carlos Ruiz", "person", "aseguró"), ("Óscar Lindo", "person", "indicó")),
    ),
    Labelled(
        "verbo, cargo y nombre",
        "“Fue un montaje”, señaló la abogada Marta Quispe. “No hay pruebas”, agregó la ministra de"
        " Justicia, Lucía Barrantes, en una rueda de prensa.",
        (("Marta Quispe", "person", "señaló"), ("Lucía Barrantes", "person", "agregó")),
    ),
    Labelled(
        "lo publicado, citado y consultado por otros",
        "El traslado fue revelado por Última Hora y confirmado por la Fiscalía. Los documentos, publicados"
        " por el portal Faro Austral, mencionan a tres jueces. Expertos consultados por El Faro dudan de la"
        " versión.",
        (
            ("Última Hora", "media", "revelado por"),
            ("Faro Austral", "media", "publicados por"),
            ("El Faro", "media", "consultados por"),
        ),
    ),
    Labelled(
        "actores que no son fuentes",
        "El presidente Julio Arrieta viajó a la frontera con la ministra Nora Paz. El Cartel de Sinaloa y"
        " Los Rojos se disputan Santa Rita, donde la Policía Nacional capturó a Pedro Gil, alias “Tuerto”.",
        (),
    ),
    Labelled(
        "autoridades sin nombre y lugares",
        "Según las autoridades de Tocopilla, la lancha venía del norte. La policía informó que hay dos"
        " detenidos y medios locales reportaron un tercero. Según vecinos de Puerto Cabello, hubo más.",
        (),
    ),
    Labelled(
        "organizaciones internacionales y siglas",
        "La Oficina de las Naciones Unidas contra la Droga y el Delito (UNODC) estimó que el cultivo creció"
        " un 10 por ciento. Human Rights Watch denunció que los testigos nunca fueron citados. La DEA"
        " advirtió sobre la ruta.",
        (
            ("Oficina de las Naciones Unidas contra la Droga y el Delito", "organisation", "estimó"),
            ("Human Rights Watch", "organisation", "denunció"),
            ("DEA", "organisation", "advirtió"),
        ),
    ),
    Labelled(
        "aposición tras el nombre",
        "Óscar Lindo, quien dirigió el operativo, explicó que nadie resistió. Ana Belén Prieto,"
        " investigadora de la Universidad de Puerto Nuevo, sostuvo que las cifras están incompletas.",
        (("Óscar Lindo", "person", "explicó"), ("Ana Belén Prieto", "person", "sostuvo")),
    ),
    Labelled(
        "entrevistas y declaraciones",
        "En entrevista con Caracol Radio, el gobernador Abel Mejía negó los cargos. En declaraciones a la"
        " agencia EFE, el fiscal Raúl Ibarra pidió paciencia.",
        (("Caracol Radio", "media", "entrevista con"), ("EFE", "media", "declaraciones a")),
    ),
    Labelled(
        "medio como sujeto",
        "El diario La Prensa publicó una lista de compradores. La revista Semana reveló los nombres y"
        " Noticias Caracol reportó otras dos capturas. El Pitazo reseñó el caso en marzo.",
        (
            ("La Prensa", "media", "publicó"),
            ("Semana", "media", "reveló"),
            ("Noticias Caracol", "media", "reportó"),
            ("El Pitazo", "media", "reseñó"),
        ),
    ),
    Labelled(
        "trabajo propio",
        "InSight Crime pudo establecer que el grupo paga por adelantado. Una investigación de InSight Crime"
        " encontró dos rutas más.",
        (("InSight Crime", "insightcrime", "investigación de"),),
    ),
    Labelled(
        "apellido en una segunda mención",
        "“No hay cartel”, insistió el gobernador Abel Mejía. Mejía agregó que la prensa exagera.",
        (("Abel Mejía", "person", "insistió"),),
    ),
    Labelled(
        "portavoces e investigadores de una institución",
        "Un vocero de la Armada confirmó que el barco fue hundido. Investigadores de la Fiscalía General le"
        " dijeron a Semana que la bodega era de un alcalde.",
        (
            ("Armada", "organisation", "vocero"),
            ("Fiscalía General", "organisation", "Investigadores"),
            ("Semana", "media", "dijeron"),
        ),
    ),
    Labelled(
        "citando",
        "El avión fue comprado en una subasta, reportó AFP citando documentos de la Corte Suprema.",
        (("AFP", "media", "reportó"), ("Corte Suprema", "organisation", "citando")),
    ),
    Labelled(
        "acusación con cita",
        "La senadora Elvira Montes acusó al gobierno de esconder “el nombre más importante”. El juez Tomás"
        " Vela calificó la denuncia de “ridícula”.",
        (("Elvira Montes", "person", "acusó"), ("Tomás Vela", "person", "calificó")),
    ),
)
