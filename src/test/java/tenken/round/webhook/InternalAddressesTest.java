package tenken.round.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tenken.round.Denied;

/** Which addresses are no place of the internet, and how they may be written. */
class InternalAddressesTest {

  private static final List<String> INTERNAL =
      List.of(
          "0.0.0.0",
          "0.1.2.3",
          "10.0.0.1",
          "10.255.255.255",
          "100.64.0.1",
          "100.127.255.255",
          "127.0.0.1",
          "127.255.255.254",
          "169.254.0.1",
          "169.254.169.254",
          "172.16.0.1",
          "172.31.255.255",
          "192.0.0.8",
          "192.0.2.1",
          "192.88.99.1",
          "192.168.0.1",
          "198.18.0.1",
          "198.19.255.255",
          "198.51.100.7",
          "203.0.113.9",
          "224.0.0.1",
          "239.255.255.250",
          "240.0.0.1",
          "255.255.255.255",
          // IPv6
          "::",
          "::1",
          "::7f00:1",
          "::ffff:127.0.0.1",
          "::ffff:10.0.0.1",
          "::ffff:a9fe:a9fe",
          "::ffff:0:127.0.0.1",
          "64:ff9b::7f00:1",
          "64:ff9b:1::1",
          "100::1",
          "fc00::1",
          "fd12:3456::1",
          "fe80::1",
          "febf::1",
          "fec0::1",
          "ff02::1",
          "ff0e::1",
          "2001::1",
          "2001:0:7f00:1::",
          "2001:db8::1",
          "2002:7f00:1::",
          "2002:a00:1::1",
          "3fff::1",
          "5f00::1",
          "2400:1::5efe:7f00:1",
          "2400:1::200:5efe:a00:1",
          "4000::1",
          "8000::1");

  private static final List<String> OF_THE_INTERNET =
      List.of(
          "1.1.1.1",
          "9.255.255.255",
          "11.0.0.1",
          "100.63.255.255",
          "100.128.0.1",
          "126.255.255.255",
          "128.0.0.1",
          "169.253.255.255",
          "169.255.0.1",
          "172.15.255.255",
          "172.32.0.1",
          "192.0.1.1",
          "192.167.255.255",
          "192.169.0.1",
          "198.17.255.255",
          "198.20.0.1",
          "223.255.255.255",
          "::ffff:8.8.8.8",
          "2001:200::1",
          "2400:cb00::1",
          "2606:4700::1111",
          "2a00:1450::200e");

  /** Writings of 127.0.0.1, 169.254.169.254 and the like that some program or other understands. */
  private static final List<String> TRICKS =
      List.of(
          "127.1",
          "127.0.1",
          "2130706433",
          "017700000001",
          "0177.0.0.1",
          "0x7f.0.0.1",
          "0x7f000001",
          "0x7f.1",
          "127.0.0.1.",
          "127.0.0.01",
          "127.000.000.001",
          "256.1.1.1",
          "1.1.1.1.1",
          "0xa9fea9fe",
          "2852039166",
          "169.254.169.0xfe",
          "0x",
          "1.2.3.0x",
          "[::1]",
          "[::]",
          "[::ffff:127.0.0.1]",
          "[::ffff:7f00:1]",
          "[0:0:0:0:0:ffff:7f00:1]",
          "[fe80::1%25eth0]",
          "[fd00::1]",
          "localhost",
          "LOCALHOST",
          "localhost.",
          "a.localhost",
          "foo.0x7f000001");

  private static final List<String> UNUSABLE =
      List.of(
          "http://example.com/",
          "ftp://example.com/",
          "file:///etc/passwd",
          "//example.com/",
          "/hook",
          "https:///path",
          "https://",
          "https:example.com",
          "https://user@example.com/",
          "https://user:secret@example.com/",
          "https://example.com@127.0.0.1/",
          "https://example.com/#part",
          "https://exa mple.com/",
          "https://example.com\\@a.b/",
          "https://例え.jp/",
          "https://example.com:99999/",
          "https://example.com:0/",
          "javascript:1",
          "https://a_b.example.com/",
          "https://[::1/",
          "https://127.0.0.1%2f@example.com/",
          "x y",
          "x");

  @TestFactory
  Stream<DynamicTest> anInternalAddressIsKnown() {
    return INTERNAL.stream().map(each -> shown(each, true));
  }

  @TestFactory
  Stream<DynamicTest> anAddressOfTheInternetIsLetThrough() {
    return OF_THE_INTERNET.stream().map(each -> shown(each, false));
  }

  private static DynamicTest shown(String address, boolean internal) {
    return DynamicTest.dynamicTest(
        address,
        () ->
            assertThat(InternalAddresses.contains(InternalAddresses.literal(address)))
                .isEqualTo(internal));
  }

  @TestFactory
  Stream<DynamicTest> aSubscriptionToAnInternalAddressIsRefused() {
    return INTERNAL.stream()
        .map(each -> each.contains(":") ? "[" + each + "]" : each)
        .map(host -> refused("https://" + host + "/hook", Denied.Reason.INTERNAL_ADDRESS));
  }

  @TestFactory
  Stream<DynamicTest> soItIsHoweverTheAddressIsWritten() {
    return TRICKS.stream()
        .map(
            host ->
                refused(
                    "https://" + host + "/hook",
                    Denied.Reason.INTERNAL_ADDRESS,
                    Denied.Reason.UNUSABLE_ADDRESS));
  }

  @TestFactory
  Stream<DynamicTest> anAddressThatNothingCanBeSentToIsRefused() {
    return UNUSABLE.stream().map(url -> refused(url, Denied.Reason.UNUSABLE_ADDRESS));
  }

  private static DynamicTest refused(String url, Denied.Reason... reasons) {
    return DynamicTest.dynamicTest(
        url,
        () ->
            assertThatThrownBy(() -> new ReceiverAddress(false).check(url))
                .isInstanceOfSatisfying(
                    Denied.class,
                    denied -> {
                      assertThat(denied.reason()).isIn(List.of(reasons));
                      assertThat(denied.pointers()).containsExactly("/url");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> anAddressOfTheInternetCanBeSubscribedTo() {
    return Stream.of(
            "https://example.com/hook?a=b",
            "HTTPS://Example.com",
            "https://example.com:8443/",
            "https://8.8.8.8/",
            "https://[2606:4700::1111]/",
            "https://xn--r8jz45g.jp/",
            "https://1.example.com/")
        .map(
            url ->
                DynamicTest.dynamicTest(
                    url, () -> assertThat(new ReceiverAddress(false).check(url)).isNotBlank()));
  }

  @Test
  void oneInternalAddressAmongOthersRefusesTheName() {
    InetAddress[] mixed = {
      InternalAddresses.literal("8.8.8.8"), InternalAddresses.literal("169.254.169.254")
    };
    CheckedNames names = new CheckedNames(host -> mixed, InternalAddresses::contains);
    assertThatThrownBy(() -> names.resolve("a.example.com"))
        .isInstanceOf(CheckedNames.Refused.class);
  }
}
