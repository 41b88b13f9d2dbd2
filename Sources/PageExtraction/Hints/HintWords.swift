/// The words of class names and ids that tell what an element holds, by kind.
///
/// Written in small letters; two words that follow each other in a name are also looked up as one,
/// so that `article-body`, `articleBody` and `articlebody` are the same.
enum HintWords {
  static let kinds: [(Hints, String)] = [
    (
      .body,
      """
      articlebody articlecontent articletext storybody storycontent storytext postbody postcontent posttext \
      entrycontent entrybody entrytext newsbody newscontent newstext contentbody contenttext bodytext bodycontent \
      maintext maincontenttext fulltext richtext bodycopy articlecopy storycopy textbody textcontent \
      newsarticlebody blogcontent blogpostcontent singlecontent articlefulltext itemfulltext \
      fieldbody pagebody prose newsdetail articledetail cmscontent wysiwyg htmlcontent \
      artikeltext artikelbody artikelinhalt artikelcontent textodelarticulo cuerponoticia cuerpoarticulo \
      textenoticia textonoticia corpoarticolo testoarticolo corpoarticle corpsarticle textearticle \
      articlemain storymain newstextbody detailtext detailbody detailcontent \
      articleparagraphs articlesection bodyparagraph textblock
      """
    ),
    (
      .article,
      "article story post entry artikel articolo articulo noticia news blogpost newsarticle"
    ),
    (.content, "content main body text inhalt contenido contenu"),
    (.paragraph, "paragraph paragraphe absatz parrafo"),
    (.headline, "headline title heading titel titre titulo titolo hed headlines"),
    (
      .standfirst,
      """
      standfirst lead lede dek deck subtitle subheadline subhead excerpt summary intro introduction abstract \
      chapo chapeau vorspann sottotitolo subtitulo bajada entradilla copete ingress manchet preamble kicker \
      articlesummary description subheading teasertext
      """
    ),
    (
      .kicker,
      """
      kicker overline articleoverline dachzeile topline roofline supertitle suptitle surtitle overtitle pretitle \
      preheadline preheader eyebrow antetitulo volanta surtitre spitzmarke vorzeile rubrik label labels tagline
      """
    ),
    (
      .navigation,
      """
      nav navbar navigation menu menus breadcrumb breadcrumbs pagination pager paging topbar masthead sitemap \
      toc tableofcontents skiplink skiplinks hamburger submenu megamenu navi subnav jumpto
      """
    ),
    (.header, "header siteheader pageheader topheader banner"),
    (
      .footer,
      """
      footer copyright disclaimer colophon impressum imprint legal sitefooter pagefooter bottombar foot \
      copyrights footnote-nav
      """
    ),
    (
      .aside,
      "aside sidebar rail rightrail leftrail rightcolumn leftcolumn sidecolumn marginale widget widgets rightcol leftcol complementary"
    ),
    (
      .related,
      """
      related relateds recommended recommendation recommendations recommend recirc recirculation outbrain taboola teaser teasers \
      trending popular mostread mostpopular mostviewed latest latestnews readmore seealso readalso alsoread \
      morenews morestories morefrom moreon moretopics upnext nextarticle nextpost nextup prevpost previouspost postnavigation \
      relatednews relatedarticles relatedposts relatedlinks relatedcontent \
      suggested suggestions suggestion similar carousel promo promos promobox promotedcontent promotedstories youmightlike \
      yarpp jprelatedposts crosslink crosslinks interlink onward zergnet revcontent mgid plista \
      weiterlesen mehrzumthema verwandt zumthema lesenauch lirewaussi alirewaussi lireaussi alireaussi surlememesujet \
      relacionadas relacionados relacionada relacionado vertambien leertambien correlati correlate leggianche \
      podobne polecane czytajtakze leesook lesogsa lesmer lasocksa relaterade relaterte \
      linkedarticle linkedarticles articlelist articlelinks storylist newslist linklist \
      moreposts readnext recirculate recommends topstories topnews editorspick editorspicks teaserlist \
      inlinerelated relatedarticle relatedstory relatedstories relatedtopic relatedtopics crossreference \
      articleteaser infinitescroll seemore spotim sponsoredlinks topstory
      """
    ),
    (
      .comments,
      """
      comment comments commentlist commentsection commentform disqus respond livefyre viafoura discussion discussions coral \
      talk kommentar kommentare kommentarer comentarios comentario commenti commentaires commentaire komentarze komentar \
      reacties reactie usercomments fbcomments replies spotimconversation opinions
      """
    ),
    (
      .sharing,
      """
      share shares sharing sharebar sharebuttons sharebutton shareicons sharethis sharedaddy addthis addtoany social socials socialmedia \
      socialshare sociallinks socialbar socialicons socialbuttons followus follow whatsapp teilen partager compartir condividi \
      shareaholic sharetools socialnetworks sharelinks sharebtn
      """
    ),
    (
      .advertisement,
      """
      ad ads adv advert adverts advertisement advertisements advertising advertorial adslot adunit adbox adwrapper adcontainer \
      adsense dfp sponsor sponsored sponsors anzeige werbung publicite publicidad pubblicita reklama reklame annons \
      googlead doubleclick gpt bannerad adplaceholder inreadad adblock mpu leaderboard skyscraper adlabel advertisment \
      affiliate shopping commercial pub
      """
    ),
    (
      .subscription,
      """
      newsletter newsletters subscribe subscription subscriptions subscriber signup signupform emailsignup mailinglist \
      mailchimp donate donation donations support membership abo abonnement abonnieren suscripcion suscribete \
      newsletterform newslettersignup newsletterbox optin cta calltoaction callout appdownload registerwall registerform intropremium webpush pushregistration login signin register \
      joinus telegramchannel googlenews addgooglenews push pushnotification marketing
      """
    ),
    (
      .paywall,
      "paywall paywalled regwall premium tpmodal paygate metered subscriberonly subscribersonly"
    ),
    (
      .author,
      """
      byline bylines author authors autor autoren autore autorin auteur auteurs autores authorbio authorbox authorinfo authorprofile \
      aboutauthor abouttheauthor bio biography contributor contributors writer writers reporter vcard journalist \
      redacteur articleauthor postauthor storyauthor signature firma postedby writtenby profile sourceline
      """
    ),
    (
      .date,
      """
      date dateline timestamp pubdate publishdate publisheddate publishedon datetime postdate articledate published updated lastupdated \
      datum fecha lastmodified dates datepublished timeago articlemeta postmeta entrymeta \
      storymeta metadata metainfo meta articleinfo postinfo byinfo readingtime readtime timetoread lecturetime
      """
    ),
    (
      .tags,
      """
      tags taglist publishedunder tagcloud keywords topics topiclist categories category categorylist posttags articletags tag entrytags \
      schlagworte stichworte etiquetas tagi tagscontainer taxonomy topictags storytags topic metatags hashtags labels
      """
    ),
    (
      .caption,
      """
      caption captions captiontext wpcaption wpcaptiontext figcaption imagecaption photocaption photocredit imagecredit credit credits \
      piccaption picturecaption bildunterschrift bildtext bildquelle bildnachweis legende pieddephoto pieddefoto didascalia \
      copyrightholder mediacaption videocaption gallerycaption imgcaption imagetext photoby photographer \
      articleimagecaption imagedescription imginfo imageinfo
      """
    ),
    (
      .media,
      """
      image images photo photos picture foto bild figure imagewrapper imagecontainer imageblock inlineimage \
      player video videos videoplayer audioplayer audio podcast gallery galleries slideshow slider lightbox jwplayer brightcove \
      photogallery imagegallery fotostrecke bildergalerie galleria galeria swiper youtube vimeo mediaplayer \
      soundcloud kaltura readspeaker listen texttospeech
      """
    ),
    (
      .consent,
      """
      cookielawinfo cookie cookies cookiebar cookiebanner cookienotice cookieconsent consent gdpr onetrust didomi usercentrics privacy \
      cookiepolicy ccpa adblocknotice dsgvo datenschutz rgpd lgpd privacypopup
      """
    ),
    (
      .hidden,
      """
      sronly visuallyhidden ishidden screenreader screenreadertext screenreaderonly offscreen printonly \
      dnone displaynone visuallyhiddenfocusable assistivetext a11y accessibilitytext aural hideaccessible \
      visuallyhide
      """
    ),
    (
      .tools,
      """
      toolbar tools articletools storytools print printbutton fontsize textsize bookmark bookmarks actions actionbar buttons button btn \
      feedback rating ratings vote voting poll quiz utility utilities tooltip modal popup popover overlay dropdown tablist \
      backtotop scrolltop search searchform searchbox weather ticker breakingnews livescore skipto \
      alert alerts notification notifications
      """
    ),
    (
      .post,
      """
      tweet twittertweet instagrammedia fbpost tweetembed embedtwitter instagramembed telegrampost bskyembed tiktokembed \
      blueskyembed facebookembed
      """
    ),
    (.quote, "pullquote blockquote quote"),
    (
      .infobox,
      "infobox factbox faktaboks faktenbox infokasten factsheet sidenote infokader kader faktaruta faktaboksi expandablebox"
    ),
    (.correction, "correction corrections editorsnote erratum"),
    (
      .state,
      """
      has is no not with without type format status tag category js show single wp theme page postid parent section \
      elementor et vc brxe lg md sm xs xl desktop mobile tablet hover dark
      """
    ),
    (.hiding, "hide hidden invisible hid"),
  ]
}
