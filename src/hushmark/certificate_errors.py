"""Each way in which a certificate, a key or a revocation list can be wrong: one exception for each."""


class CertificateProblem(ValueError):
    """Something stands between a file and a certificate that holds. The message says what, where, and what to do next."""


class KeyExists(CertificateProblem):
    """A key of this name is already there; keys are never overwritten."""


class KeyUnreadable(CertificateProblem):
    """A file that is no key in PEM, or not written as OpenSSL writes it."""


class KeyOfAnotherKind(CertificateProblem):
    """A key that is not an Ed25519 key."""


class PassphraseNeeded(CertificateProblem):
    """A private key under a passphrase, and none was given."""


class PassphraseWrong(CertificateProblem):
    """A passphrase that does not open the private key."""


class EnvelopeUnreadable(CertificateProblem):
    """A file that is no DSSE envelope, or has fields that an envelope does not have."""


class KeyTwice(CertificateProblem):
    """A JSON object that gives one name twice: two readers could read two certificates."""


class NotCanonical(CertificateProblem):
    """Bytes that mean something, but are not the one way of writing it."""


class Base64NotCanonical(CertificateProblem):
    """Base64 that is broken, or is not the one way of writing its bytes."""


class PayloadTypeWrong(CertificateProblem):
    """An envelope that is about something else."""


class AnotherKey(CertificateProblem):
    """Signed, as it says itself, by another key than the one given."""


class SignatureWrong(CertificateProblem):
    """The signature is not one of this key over these bytes."""


class StatementUnreadable(CertificateProblem):
    """Signed, but not a statement of the form that a Hushmark certificate has."""


class StatementContradictsItself(CertificateProblem):
    """Signed, but its parts do not say the same."""


class NotACertificate(CertificateProblem):
    """Signed, but its class is not one that a certificate can have."""


class NotYetValid(CertificateProblem):
    """Asked about a day before its first."""


class Expired(CertificateProblem):
    """Asked about a day after its last."""


class CertificateRevoked(CertificateProblem):
    """The issuer has revoked this certificate."""


class SuiteRevoked(CertificateProblem):
    """The issuer has revoked every certificate made with this suite."""


class ResultsDiffer(CertificateProblem):
    """The results given are not, byte for byte, those that the certificate is bound to."""


class ResultsDisagree(CertificateProblem):
    """The certificate is bound to these results, but says of them what they do not say."""


class NothingToSign(CertificateProblem):
    """A verdict of a class for which there is no certificate."""


class EvidenceWanting(CertificateProblem):
    """An exchange that the results name is not beside them, or is not what its name says."""


class EvidenceUnnamed(CertificateProblem):
    """A required result is said to have passed, and the results name nothing that was seen."""


class ReportDiffers(CertificateProblem):
    """A file beside the results is not what these results give: the report, say, tells something else."""


class VerdictNotReached(CertificateProblem):
    """The verdict in the results is not the one that the results give."""


class AnotherSuite(CertificateProblem):
    """Results of a suite that is not the one installed here."""


class AnotherLaw(CertificateProblem):
    """Results that rest on a law that is not the one installed here."""


class AnotherDay(CertificateProblem):
    """Results of a run that took another day for today."""


class AdapterUnnamed(CertificateProblem):
    """Results of an adapter whose files could not be named, so that nothing could be bound to it."""


class AlreadySigned(CertificateProblem):
    """There is a certificate beside the results; it is never overwritten."""


class NotReadBack(CertificateProblem):
    """What was written does not read back as it was written."""


class AlreadyRevoked(CertificateProblem):
    """An entry that the revocation list has already."""


class DigestWrong(CertificateProblem):
    """A digest that is not ``sha256:`` and 64 small hexadecimal digits."""
