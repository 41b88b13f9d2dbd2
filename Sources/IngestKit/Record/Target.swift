/// A person, a group or a thing that was hit or aimed at.
public struct Target: Sendable, Hashable, Decodable {
  public enum Kind: String, Sendable, Decodable, JSONWritable, CaseIterable {
    case person, group, facility, vehicle, infrastructure, area, object
  }

  /// GTD's and MUC-4's target types in one list.
  public enum TargetType: String, Sendable, Decodable, JSONWritable, CaseIterable {
    case civilian
    case governmentOfficial = "government_official"
    case formerGovernmentOfficial = "former_government_official"
    case politicalFigure = "political_figure"
    case diplomat
    case activeMilitary = "active_military"
    case formerActiveMilitary = "former_active_military"
    case lawEnforcement = "law_enforcement"
    case securityGuard = "security_guard"
    case legalOrJudicial = "legal_or_judicial"
    case religiousFigure = "religious_figure"
    case journalist
    case aidWorker = "aid_worker"
    case businessPerson = "business_person"
    case scientist, militant, rebel
    case gangMember = "gang_member"
    case militaryFacility = "military_facility"
    case lawEnforcementFacility = "law_enforcement_facility"
    case governmentOfficeOrResidence = "government_office_or_residence"
    case diplomatOfficeOrResidence = "diplomat_office_or_residence"
    case politicalOffice = "political_office"
    case civilianResidence = "civilian_residence"
    case commercial, communications, energy, financial, water, school, hospital, church
    case transportFacility = "transport_facility"
    case transportRoute = "transport_route"
    case transportVehicle = "transport_vehicle"
    case airport, port, industrial
    case organizationOffice = "organization_office"
    case other
  }

  public enum Effect: String, Sendable, Decodable, JSONWritable {
    case killed, wounded, unharmed
    case notKilled = "not_killed"
    case notWounded = "not_wounded"
    case abducted, released, escaped, destroyed, damaged, undamaged, looted, displaced, unknown
  }

  public var text: String?
  public var span: Span?
  public var canonical: String?
  /// Proper name; nil for a person or thing that is only described.
  public var name: String?
  public var kind: Kind?
  public var description: String?
  public var type: TargetType?
  /// GTD target type, 1–22.
  public var gtdTargetType: Int?
  /// MUC-4's target type, which has fewer classes.
  public var mucType: String?
  /// ISO 3166-1 alpha-2.
  public var nationality: String?
  public var number: CountRange?
  public var effect: [Effect]
  public var isIntended: Bool?

  public init(
    text: String?, span: Span? = nil, canonical: String? = nil, name: String? = nil,
    kind: Kind? = nil, description: String? = nil, type: TargetType? = nil,
    gtdTargetType: Int? = nil, mucType: String? = nil, nationality: String? = nil,
    number: CountRange? = nil, effect: [Effect] = [], isIntended: Bool? = nil
  ) {
    self.text = text
    self.span = span
    self.canonical = canonical
    self.name = name
    self.kind = kind
    self.description = description
    self.type = type
    self.gtdTargetType = gtdTargetType
    self.mucType = mucType
    self.nationality = nationality
    self.number = number
    self.effect = effect
    self.isIntended = isIntended
  }

  enum CodingKeys: String, CodingKey {
    case text, span, canonical, name, kind, description, type, nationality, number, effect
    case gtdTargetType = "gtd_targtype"
    case mucType = "muc_type"
    case isIntended = "intended"
  }
}

extension Target.TargetType {
  /// MUC-4's name of the class, of which it has fewer.
  public var muc: String {
    switch self {
    case .civilian, .religiousFigure, .journalist, .aidWorker, .businessPerson, .scientist:
      "CIVILIAN"
    case .governmentOfficial: "GOVERNMENT OFFICIAL"
    case .formerGovernmentOfficial: "FORMER GOVERNMENT OFFICIAL"
    case .politicalFigure: "POLITICAL FIGURE"
    case .diplomat: "DIPLOMAT"
    case .activeMilitary: "ACTIVE MILITARY"
    case .formerActiveMilitary: "FORMER ACTIVE MILITARY"
    case .lawEnforcement: "LAW ENFORCEMENT"
    case .securityGuard: "SECURITY GUARD"
    case .legalOrJudicial: "LEGAL OR JUDICIAL"
    case .lawEnforcementFacility: "LAW ENFORCEMENT FACILITY"
    case .governmentOfficeOrResidence: "GOVERNMENT OFFICE OR RESIDENCE"
    case .diplomatOfficeOrResidence: "DIPLOMAT OFFICE OR RESIDENCE"
    case .civilianResidence: "CIVILIAN RESIDENCE"
    case .commercial, .industrial: "COMMERCIAL"
    case .communications: "COMMUNICATIONS"
    case .energy: "ENERGY"
    case .financial: "FINANCIAL"
    case .water: "WATER"
    case .transportFacility, .airport, .port: "TRANSPORTATION FACILITY"
    case .transportRoute: "TRANSPORTATION ROUTE"
    case .transportVehicle: "TRANSPORT VEHICLE"
    case .organizationOffice, .politicalOffice: "ORGANIZATION OFFICE"
    case .militant, .rebel, .gangMember, .militaryFacility, .school, .hospital, .church, .other:
      "OTHER"
    }
  }
}

extension Target: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("text", text)
      json.member("span", ifPresent: span)
      json.member("canonical", ifPresent: canonical)
      json.member("name", name)
      json.member("kind", kind)
      json.member("description", ifPresent: description)
      json.member("type", type)
      json.member("gtd_targtype", ifPresent: gtdTargetType)
      json.member("muc_type", ifPresent: mucType)
      json.member("nationality", ifPresent: nationality)
      json.member("number", ifPresent: number)
      json.member("effect", effect)
      json.member("intended", ifPresent: isIntended)
    }
  }
}
