import Testing

@testable import IngestKit

@Suite struct AddressPolicyTests {
  @Test(arguments: [
    ("0.0.0.0", "unspecified"), ("10.255.0.1", "private"),
    ("100.64.0.1", "shared (carrier-grade NAT)"), ("127.1.2.3", "loopback"),
    ("169.254.169.254", "link-local"), ("172.16.0.1", "private"), ("172.31.255.255", "private"),
    ("192.168.1.1", "private"), ("192.0.2.1", "documentation"), ("198.19.0.1", "benchmarking"),
    ("224.0.0.1", "multicast"), ("255.255.255.255", "reserved"), ("::", "unspecified"),
    ("::1", "loopback"), ("fe80::1", "link-local"), ("fd00::1", "private (unique local)"),
    ("ff02::1", "multicast"), ("2001:db8::1", "documentation"), ("::ffff:10.0.0.1", "private"),
    ("::ffff:127.0.0.1", "loopback"), ("64:ff9b::7f00:1", "loopback"),
    ("2002:a00:1::", "private"), ("2001::1", "reserved"), ("::10.0.0.1", "reserved"),
    ("64:ff9b:1::1", "reserved"), ("4000::1", "reserved"),
  ])
  func `an address that is not public is refused`(text: String, kind: String) throws {
    let address = try #require(IPAddress(text))
    #expect(AddressPolicy().refusal(of: address, for: "news.example") == kind)
  }

  @Test(arguments: [
    "1.1.1.1", "100.63.255.255", "100.128.0.0", "172.32.0.1", "172.15.255.255", "223.255.255.255",
    "2606:4700::1111", "2a00:1450::1", "::ffff:8.8.8.8", "64:ff9b::808:808",
  ])
  func `a public address is allowed`(text: String) throws {
    let address = try #require(IPAddress(text))
    #expect(AddressPolicy().refusal(of: address, for: "news.example") == nil)
  }

  @Test func `hosts and ranges on the list are allowed, and nothing else`() throws {
    let entries = ["10.1.0.0/16", "Intranet.Example.", "fd00::/8"]
    let policy = AddressPolicy(allowing: entries.compactMap(AllowedDestination.init))
    let outside = try #require(IPAddress("10.2.0.1"))
    #expect(policy.refusal(of: outside, for: "x") == "private")
    #expect(policy.refusal(of: outside, for: "intranet.example") == nil)
    for text in ["10.1.255.1", "::ffff:10.1.0.1", "fd12::1"] {
      let inside = try #require(IPAddress(text))
      #expect(policy.refusal(of: inside, for: "x") == nil)
    }
  }

  @Test(arguments: ["10.0.0.0/33", "10.0.0.0/", "http://a/", "a b", "", "::1/129", "10.0.0.0/-1"])
  func `what is neither a host nor a range is refused`(text: String) {
    #expect(AllowedDestination(text) == nil)
  }
}
