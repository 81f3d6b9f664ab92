"""Synthetic Spanish sentences in the forms in which the site is recorded to credit its sources."""

from __future__ import annotations

SENTENCES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        ("Dos toneladas de cocaína fueron halladas en el puerto de Puerto Lindo, informó El Faro del Sur."),
        ("El Faro del Sur",),
    ),
    ("Según informó Diario Costeño, catorce alcaldes recibieron dinero del cartel.", ("Diario Costeño",)),
    ("Según Noticias Ya, los tres hermanos cruzaron la frontera con pasaportes falsos.", ("Noticias Ya",)),
    (
        "“Nos pagan por saco”, declaró a Radio Montaña el dirigente Ernesto Quiroga.",
        ("Radio Montaña", "Ernesto Quiroga"),
    ),
    (
        (
            '"Nos pagan por saco", dijo a InSight Crime Ernesto Quiroga, presidente del sindicato de'
            " pescadores."
        ),
        ("Ernesto Quiroga",),
    ),
    (
        "Según datos del Ministerio de Salud, 312 personas fueron atendidas por heridas de bala.",
        ("Ministerio de Salud",),
    ),
    ("De acuerdo con La Tribuna Libre, el expediente se perdió en el traslado.", ("La Tribuna Libre",)),
    (
        "La fiscal Delia Marchena dijo al diario La Tribuna Libre que el expediente se había perdido.",
        ("Delia Marchena", "La Tribuna Libre"),
    ),
    ("Así lo confirmó la Policía Nacional en un comunicado.", ("Policía Nacional",)),
    (
        (
            "El gobernador Tomás Arriaga aseguró en entrevista con Canal Once que el ejército se"
            " quedará hasta junio."
        ),
        ("Tomás Arriaga", "Canal Once"),
    ),
    (
        ("Un informe del Observatorio de Violencia Rural señala que la extorsión se duplicó desde 2017."),
        ("Observatorio de Violencia Rural",),
    ),
    ("Los pescadores del río arriba dicen que las dragas vuelven cada noche.", ()),
    ("Camioneros y comerciantes aseguran que pagan dos veces en cada retén.", ()),
    ("Pobladores de Villa Rica contaron a la prensa que nadie estaba armado.", ()),
    ("Medios locales reportaron la captura de nueve personas.", ()),
    (
        ("La investigación de campo de InSight Crime indica que la pandilla tiene menos de 200 miembros."),
        ("InSight Crime",),
    ),
    ("AFP reportó que la cárcel estuvo nueve horas sin guardias.", ("AFP",)),
    ("El obispo de San Roque, Aurelio Fonseca, advirtió que se recluta a menores.", ("Aurelio Fonseca",)),
    (
        "Una investigación de El Cronista y Revista Hondura reveló que la empresa era una fachada.",
        ("El Cronista", "Revista Hondura"),
    ),
    (
        "El Heraldo Norteño publicó el martes que el asesinato se ordenó desde una prisión.",
        ("El Heraldo Norteño",),
    ),
    (
        "El Ministerio de Defensa confirmó el viernes que dos helicópteros recibieron disparos.",
        ("Ministerio de Defensa",),
    ),
    (
        (
            "La banda domina los cerros de San Roque y su jefe, Julio Paniagua, alias “Chispa”, huyó"
            " a Bolivia."
        ),
        (),
    ),
    ("El presidente Esteban Luján anunció en Twitter el fin del toque de queda.", ("Esteban Luján",)),
    (
        (
            "Marta Iriarte, de la Fundación para la Paz y el Desarrollo, explicó que ninguna familia"
            " desplazada había regresado."
        ),
        ("Marta Iriarte",),
    ),
    ("Las lanchas salen de los manglares de Tumaco y la Armada rara vez patrulla.", ()),
    (
        "Según la Fiscalía General de la Nación (FGN), los hombres enviaban 90 kilos al mes.",
        ("Fiscalía General de la Nación",),
    ),
    (("Según la acusación, presentada en Texas la semana pasada, los hombres enviaban 90 kilos al mes."), ()),
    ("Human Rights Watch documentó 32 asesinatos de este tipo.", ("Human Rights Watch",)),
    ('"No vamos a negociar", sentenció el ministro del Interior, Raúl Cifuentes.', ("Raúl Cifuentes",)),
    ("Como informó Prensa Abierta el 4 de mayo, la ruta pasa por tres provincias.", ("Prensa Abierta",)),
    ("El libro del periodista fue publicado en Lima en 2015.", ()),
    (
        "Mineros en Madre de Dios dijeron a InSight Crime que los cobran los mismos hombres.",
        ("InSight Crime",),
    ),
    ("Hombres armados quemaron cuatro buses, reportó Canal Nueve el lunes.", ("Canal Nueve",)),
    ("Según El Pregonero del Valle, es el tercer decomiso del mes.", ("El Pregonero del Valle",)),
    ("El Pregonero del Valle publicó los nombres de los nueve sospechosos.", ("El Pregonero del Valle",)),
    ("Según informó Radio Cordillera, el juez fue trasladado dos veces.", ("Radio Cordillera",)),
    (
        '"Compramos nuestras propias balas", dijo a InSight Crime el capitán Leandro Pizarro.',
        ("Leandro Pizarro",),
    ),
    (
        "“Nadie nos cuida”, declaró a InSight Crime Mónica Tejada, vocera de los comerciantes.",
        ("Mónica Tejada",),
    ),
    ("La investigación de InSight Crime en el terreno indica que la cuota se triplicó.", ("InSight Crime",)),
    (
        ("El jefe policial Omar Valdivieso dijo a la prensa el domingo que los atacantes llegaron por mar."),
        ("Omar Valdivieso",),
    ),
    ("Según datos de la Contraloría General, la mitad de los radios no funciona.", ("Contraloría General",)),
    (
        (
            "La ministra del Interior, Sandra Pacheco, anunció en una rueda de prensa la captura de"
            " dos guardias."
        ),
        ("Sandra Pacheco",),
    ),
    ("La Armada confirmó la noche del martes que el submarino estaba vacío.", ("Armada",)),
    ("Campesinos de la sierra dijeron que volvieron a sembrar coca.", ()),
    ("Comerciantes contaron a medios locales que se van.", ()),
    ("Mujeres de la costa dijeron que habían sido amenazadas.", ()),
    ("Vecinos de la víctima relataron que oyeron tres disparos.", ()),
    ("Activistas y abogados sostienen que la ley no servirá.", ()),
    ("La banda compra combustible en San Marcos y lo vende en Puerto Nuevo.", ()),
    (
        ("El semanario Punto Final, que destapó el caso, aseguró que el diputado era dueño de la avioneta."),
        ("Punto Final",),
    ),
    (
        "El alcalde Ignacio Toro negó a La Voz Regional haberse reunido con la banda.",
        ("Ignacio Toro", "La Voz Regional"),
    ),
    (
        ("Un estudio del Instituto de Estudios Fronterizos calcula el negocio en 80 millones de dólares."),
        ("Instituto de Estudios Fronterizos",),
    ),
    ("El Departamento de Estado señaló que la empresa pagó las armas.", ("Departamento de Estado",)),
    (
        "El abogado Fabio Rengifo, que representa a los mineros, dijo que nadie había cobrado.",
        ("Fabio Rengifo",),
    ),
    (
        "El Ministerio Público informó en un comunicado que los cuerpos fueron identificados.",
        ("Ministerio Público",),
    ),
    (
        (
            "Investigadores de la Policía de Fronteras dijeron a Diario Oriente que la lancha venía"
            " de Curazao."
        ),
        ("Policía de Fronteras", "Diario Oriente"),
    ),
    ("De acuerdo con Iris Calderón, directora de un albergue, las familias no se irán.", ("Iris Calderón",)),
    ("The New York Times y Reuters informaron que el diálogo fracasó.", ("The New York Times", "Reuters")),
    ("Documentos obtenidos por el portal Cuentas Claras muestran tres pagos.", ("Cuentas Claras",)),
    ("El capitán fue asesinado el sábado, dijo su familia.", ()),
    ("La Defensoría del Pueblo alertó que 40 caseríos están en riesgo.", ("Defensoría del Pueblo",)),
    ("Como lo señaló el Banco Mundial, los sobornos cuestan 2 por ciento del producto.", ("Banco Mundial",)),
    ("El general Hugo Pastrana escribió en sus memorias que conocía el pacto.", ("Hugo Pastrana",)),
    ("La Fiscalía no ha confirmado si los detenidos pertenecen a Los Tigres.", ()),
    (
        "En conversación con Canal Nueve, la jueza Elvira Mora explicó que no había pruebas.",
        ("Canal Nueve", "Elvira Mora"),
    ),
    (
        ("La barcaza se hundió con 300 tambores de ácido, escribió la semana pasada el portal Ojo de Agua."),
        ("Ojo de Agua",),
    ),
    ("Ojo de Agua publicó fotografías de la barcaza.", ("Ojo de Agua",)),
    (
        "El convoy fue seguido durante días, según EFE y el diario Crónica del Golfo.",
        ("EFE", "Crónica del Golfo"),
    ),
    (
        "Tal como informó Prensa del Istmo el 30 de enero, el escáner está dañado desde junio.",
        ("Prensa del Istmo",),
    ),
    ("ANSA informó que los dos hombres se reunieron en Milán.", ("ANSA",)),
    ('"Uno no dice que no", dijo a InSight Crime un exmiembro de la pandilla.', ("InSight Crime",)),
    ("“Uno no dice que no”, dijo a InSight Crime Rubén Aldana, exmiembro de la pandilla.", ("Rubén Aldana",)),
    ("Fuentes de la fiscalía dijeron a InSight Crime que la testigo está a salvo.", ("InSight Crime",)),
    ("La investigación de InSight Crime muestra que la ruta cruza cuatro parques.", ("InSight Crime",)),
    ("Contrabandistas dijeron a Radio Litoral que esperan la marea.", ("Radio Litoral",)),
    ("Músicos que tocan en esas fiestas dicen que negarse es peligroso.", ()),
    ("Pilotos han dicho durante años que la pista es insegura.", ()),
    ("Vendedores del mercado denuncian que pagan cada semana.", ()),
    (
        ("El ministro de Transporte, Gonzalo Ferrer, dijo el miércoles que los conductores tendrán escolta."),
        ("Gonzalo Ferrer",),
    ),
    ("El Banco Central estima que las remesas cayeron 12 por ciento.", ("Banco Central",)),
    ("Un comunicado de la Fiscalía indicó que el barco fue rastreado desde Guayaquil.", ("Fiscalía",)),
    (
        ("En su informe anual, la Autoridad Portuaria admitió que 60 contenedores nunca fueron abiertos."),
        ("Autoridad Portuaria",),
    ),
    ("La economista Julia Barrera calculó la pérdida en 9 millones de dólares.", ("Julia Barrera",)),
    (
        "El padre Matías Olguín, que trabaja con migrantes, describió el albergue como “una trampa”.",
        ("Matías Olguín",),
    ),
    ("El fundador de la banda, Sergio Molina, fue extraditado a Estados Unidos en 2012.", ()),
    ("Un editorial de La Hora del Sur calificó el plan de “regalo para el cartel”.", ("La Hora del Sur",)),
    (
        (
            "Cifras recopiladas por el Consejo Ciudadano para la Seguridad Pública muestran un alza"
            " de 18 por ciento."
        ),
        ("Consejo Ciudadano para la Seguridad Pública",),
    ),
    (
        "La viceministra del Interior, Paola Cáceres, declaró a El Litoral que el informe era falso.",
        ("Paola Cáceres", "El Litoral"),
    ),
    ("Ni la empresa ni el ministerio respondieron a las solicitudes de comentario.", ()),
    ("Ambos se declararon culpables en una corte de Florida, informó la prensa local.", ()),
    (
        ("El puerto mueve 2 millones de contenedores, y la naviera Maersk asegura que los revisa todos."),
        ("Maersk",),
    ),
    ("A juicio de la investigadora Nora Villar, el pacto no durará.", ("Nora Villar",)),
    ("Lancheros del bajo río aseguran que la patrulla llega tarde.", ()),
    ("Datos de inteligencia de la Policía Nacional indican que la banda creció.", ("Policía Nacional",)),
    ("Una investigación de la muerte de Juan Pérez reveló que hubo dos pistolas.", ()),
    ("Flores dijo que no había visto nada. La abogada Ana Flores se fue al mediodía.", ("Flores",)),
    ("Los contratos, a los que tuvo acceso El Comercio, suman 9 millones.", ("El Comercio",)),
    ("El diario Punto Final tuvo acceso a los contratos.", ("Punto Final",)),
    ("Juan Soto tuvo acceso al puerto.", ()),
    ("La Fiscalía anunció en un comunicado la captura de dos hombres.", ("Fiscalía",)),
)
