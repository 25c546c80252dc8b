@kind:law @provision:24-90-119.2.b
Feature: What the user has consented to in writing may be told
  C.R.S. 24-90-119 (2): "Records may be disclosed in the following instances: (b) Upon written consent of the user".

  Background:
    Given an ordinary case: a public library district, a living adult patron, no consent and no legal process
    And it is 23 November 2026

  Rule: The consent is in writing

    @id:LAW-201 @level:may @source:FP-37a
    Scenario: A patron has named a friend in writing as one who may collect her holds
      Given the patron has agreed, in writing, that this be done
      When an employee hands the patron's friend the item that the patron has on hold
      Then the statute permits it under subsection (2)(b)
      And nothing compels it

    @id:LAW-202 @level:may @reading:T-ESIG @source:2-4-401 @source:24-71-101
    Scenario: A patron has named a friend in an e-mail
      Given the patron has agreed, in an e-mail of her own, that this be done
      When an employee hands the patron's friend the item that the patron has on hold
      Then the statute permits it under subsection (2)(b)

    @id:LAW-203 @level:reading @reading:T-ESIG=no @source:2-4-401
    Scenario: The e-mail, if only ink on paper is writing
      Given the patron has agreed, in an e-mail of her own, that this be done
      And the reading that only ink on paper is writing
      When an employee hands the patron's friend the item that the patron has on hold
      Then the statute forbids it, and subsection (2)(b) does not excuse it

    @id:LAW-204 @level:must @control:LAW-201 @reading:T-BLANKET @reading:T-CARD @source:FP-37 @source:FP-37b @source:24-90-119.2.b
    Scenario Outline: A friend collects a hold without the patron's written consent (<case>)
      Given the patron has agreed, <how>, that this be done
      When an employee hands the patron's friend the item that the patron has on hold
      Then the statute forbids it, and subsection (2)(b) does not excuse it

      Examples:
        | case          | how                                             |
        | word-of-mouth | only by word of mouth                           |
        | lent-card     | only by lending her card                        |
        | general-form  | only in a general form that names no disclosure |

    @id:LAW-205 @level:must @control:LAW-206 @reading:T-CARD @source:FP-68a
    Scenario: A husband shows his wife's card at the desk and is told what she has on loan
      Given the patron has agreed, only by lending her card, that this be done
      When an employee tells the patron's husband the patron's loans
      Then the statute forbids it, and subsection (2)(b) does not excuse it

    @id:LAW-206 @level:may @source:24-90-119.2.b
    Scenario: A husband whose wife has consented in writing is told what she has on loan
      Given the patron has agreed, in writing, that this be done
      When an employee tells the patron's husband the patron's loans
      Then the statute permits it under subsection (2)(b)

    @id:LAW-207 @level:reading @reading:T-CARD=yes @source:FP-68a
    Scenario: A husband shows his wife's card, if lending a card is consent
      Given the patron has agreed, only by lending her card, that this be done
      And the reading that lending a card is consent
      When an employee tells the patron's husband the patron's loans
      Then the statute permits it under subsection (2)(b)

    @id:LAW-208 @level:reading @reading:T-BLANKET=yes @source:24-90-119.2.b
    Scenario: A form that names no disclosure, if a general consent suffices
      Given the patron has agreed, only in a general form that names no disclosure, that this be done
      And the reading that a general consent suffices
      When an employee hands the patron's friend the item that the patron has on hold
      Then the statute permits it under subsection (2)(b)

    @id:LAW-209 @level:must @control:LAW-210 @source:FP-68
    Scenario: A husband signs in as his wife, and whether she consented is not known
      Given it is not known whether the patron consented in writing
      When a husband, signed in with his wife's card number and PIN, sees his wife's loans on the library's website
      Then it is undetermined until it is known whether the patron consented in writing

    @id:LAW-210 @level:may @source:FP-68
    Scenario: A husband signs in as his wife, who has consented in writing
      Given the patron has agreed, in writing, that this be done
      When a husband, signed in with his wife's card number and PIN, sees his wife's loans on the library's website
      Then the statute permits it under subsection (2)(b)

    @id:LAW-211 @level:may @reading:T-RECSCOPE @source:FP-17b
    Scenario: A patron agrees in writing that her room booking stand on the public calendar
      Given the patron has agreed, in writing, that this be done
      When the library publishes on its website the study-room booking in the patron's name
      Then the statute permits it under subsection (2)(b)
      And nothing compels it

    @id:LAW-212 @level:must @control:LAW-211 @source:FP-17b
    Scenario: A patron agrees by word of mouth that her room booking stand on the public calendar
      Given the patron has agreed, only by word of mouth, that this be done
      When the library publishes on its website the study-room booking in the patron's name
      Then the statute forbids it, and subsection (2)(b) does not excuse it

  Rule: The consent covers the disclosure and is in force

    @id:LAW-220 @level:must @control:LAW-206 @source:24-90-119.2.b
    Scenario: The consent is to another disclosure
      Given the patron has agreed, in writing, that something else be done, and not this
      When an employee tells the patron's husband the patron's loans
      Then the statute forbids it, and subsection (2)(b) does not excuse it

    @id:LAW-221 @level:may @source:24-90-119.2.b
    Scenario: The consent is still in force
      Given the patron has agreed, in writing, that this be done
      And that consent is still in force
      When an employee tells the patron's husband the patron's loans
      Then the statute permits it under subsection (2)(b)

    @id:LAW-222 @level:must @control:LAW-221 @reading:T-EXP @reading:T-REV @source:24-90-119.2.b
    Scenario Outline: The consent is no longer in force, or never was (<case>)
      Given the patron has agreed, in writing, that this be done
      But that consent <standing>
      When an employee tells the patron's husband the patron's loans
      Then the statute forbids it, and subsection (2)(b) does not excuse it

      Examples:
        | case               | standing                   |
        | ended              | has ended by its own terms |
        | revoked-in-writing | was revoked in writing     |
        | revoked-by-phone   | was revoked by telephone   |
        | forged             | turns out to be forged     |

    @id:LAW-223 @level:must @control:LAW-221 @source:24-90-119.2.b
    Scenario Outline: Something about the consent is not known (<case>)
      Given the patron has agreed, in writing, that this be done
      But it is not known <question>
      When an employee tells the patron's husband the patron's loans
      Then it is undetermined until it is known <question>

      Examples:
        | case     | question                                    |
        | in-force | whether that consent is still in force      |
        | scope    | whether that consent covers this disclosure |

    @id:LAW-224 @level:reading @reading:T-EXP=never @source:24-90-119.2.b
    Scenario: The consent's term is over, if only revocation ends a consent
      Given the patron has agreed, in writing, that this be done
      But that consent has ended by its own terms
      And the reading that only revocation ends a consent
      When an employee tells the patron's husband the patron's loans
      Then the statute permits it under subsection (2)(b)

    @id:LAW-225 @level:reading @reading:T-REV=written-only @source:24-90-119.2.b
    Scenario: The consent was revoked by telephone, if only a writing revokes it
      Given the patron has agreed, in writing, that this be done
      But that consent was revoked by telephone
      And the reading that only a writing revokes a consent
      When an employee tells the patron's husband the patron's loans
      Then the statute permits it under subsection (2)(b)

  Rule: The consent is that of the user

    @id:LAW-230 @level:must @control:LAW-206 @source:24-90-119.2.b
    Scenario: The husband himself signs for his wife
      Given the patron's husband has agreed, in writing, that this be done
      When an employee tells the patron's husband the patron's loans
      Then the statute forbids it, and subsection (2)(b) does not excuse it

    @id:LAW-231 @level:may @reading:T-GDN @reading:T-SELF @source:FP-70
    Scenario: The guardian of an adult consents for her within his powers
      Given the patron is an adult under full guardianship
      And the patron's guardian has agreed, in writing, that this be done
      When the library tells the patron's guardian the patron's loans
      Then the statute permits it under subsection (2)(b)
      And nothing compels it

    @id:LAW-244 @level:must @control:LAW-241 @reading:T-GDN @source:FP-70b @source:15-14-425
    Scenario: The conservator of an adult, whose power is over her money alone, consents for her
      Given the patron is an adult of 80
      And the patron's conservator, whose power is over her money alone, has agreed, in writing, that this be done
      When the library tells a researcher the patron's loans
      Then the statute forbids it, and subsection (2)(b) does not excuse it

    @id:LAW-233 @level:reading @reading:T-GDN=reject @reading:T-SELF @source:FP-70
    Scenario: The guardian of an adult, if a guardian's writing is never the user's
      Given the patron is an adult under full guardianship
      And the patron's guardian has agreed, in writing, that this be done
      And the reading that a guardian's writing is never the user's
      When the library tells the patron's guardian the patron's loans
      Then the statute forbids it, and subsection (2)(b) does not excuse it

    @id:LAW-234 @level:must @control:LAW-236 @reading:T-MINCON @source:FP-73
    Scenario: A user of twelve signs for herself
      Given the patron is a child of 12
      And the child has agreed, in writing, that this be done
      When the library tells the child's coach the child's loans
      Then it is undetermined while it is unsettled whether a minor's own writing is consent of the user

    @id:LAW-235 @level:must @control:LAW-243 @reading:T-PARCON @source:FP-74
    Scenario: The mother of a user of twelve signs for her
      Given the patron is a child of 12
      And the child's mother has agreed, in writing, that this be done
      When the library tells the child's coach the child's loans
      Then it is undetermined while it is unsettled whether a parent's writing is consent of the user

    @id:LAW-243 @level:may @source:FP-74
    Scenario: The mother of a user of twelve signs for her, and the coach learns of a title and of no borrower
      Given the patron is a child of 12
      And the child's mother has agreed, in writing, that this be done
      When the library tells the child's coach that a certain title circulated 412 times
      Then the statute does not reach it

    @id:LAW-236 @level:may @source:24-90-119.2.b
    Scenario: A user of eighteen signs for herself
      Given the patron is an adult of 18
      And the child has agreed, in writing, that this be done
      When the library tells the child's coach the child's loans
      Then the statute permits it under subsection (2)(b)

    @id:LAW-237 @level:reading @reading:T-MINCON=accept @source:FP-73
    Scenario: The user of twelve, if a minor's own writing is consent of the user
      Given the patron is a child of 12
      And the child has agreed, in writing, that this be done
      And the reading that a minor's own writing is consent of the user
      When the library tells the child's coach the child's loans
      Then the statute permits it under subsection (2)(b)

    @id:LAW-238 @level:reading @reading:T-PARCON=accept @source:FP-74
    Scenario: The mother's signature, if a parent's writing is consent of the user
      Given the patron is a child of 12
      And the child's mother has agreed, in writing, that this be done
      And the reading that a parent's writing is consent of the user
      When the library tells the child's coach the child's loans
      Then the statute permits it under subsection (2)(b)

    @id:LAW-239 @level:reading @reading:T-PARCON=reject @source:FP-74
    Scenario: The mother's signature, if a parent's writing is not consent of the user
      Given the patron is a child of 12
      And the child's mother has agreed, in writing, that this be done
      And the reading that a parent's writing is not consent of the user
      When the library tells the child's coach the child's loans
      Then the statute forbids it, and subsection (2)(b) does not excuse it

    @id:LAW-240 @level:must @control:LAW-241 @reading:T-DEAD @source:24-90-119.2.b @source:15-14-710.1.a
    Scenario: The agent of a patron signs after her death, which ended his power
      Given the patron is no longer alive
      And the patron's agent under a power of attorney has agreed, in writing, that this be done
      When the library tells a researcher the patron's loans
      Then the statute forbids it, and subsection (2)(b) does not excuse it

    @id:LAW-241 @level:may @reading:T-GDN @source:24-90-119.2.b
    Scenario: The agent of a living patron consents for her within his powers
      Given the patron is an adult of 80
      And the patron's agent under a power of attorney has agreed, in writing, that this be done
      When the library tells a researcher the patron's loans
      Then the statute permits it under subsection (2)(b)

    @id:LAW-245 @level:must @control:LAW-246 @reading:T-DEAD @source:24-90-119.2.b @source:15-12
    Scenario: The personal representative of the estate signs for a patron who has died
      Given the patron is no longer alive
      And the personal representative of the patron's estate has agreed, in writing, that this be done
      When the library tells a researcher the patron's loans
      Then the statute forbids it, and subsection (2)(b) does not excuse it

    @id:LAW-246 @level:may @source:24-90-119.2.b
    Scenario: The personal representative signs, and the researcher learns of a title and of no patron
      Given the patron is no longer alive
      And the personal representative of the patron's estate has agreed, in writing, that this be done
      When the library tells a researcher that a certain title circulated 412 times
      Then the statute does not reach it

    @id:LAW-247 @level:reading @reading:T-DEAD=representative @source:24-90-119.2.b @source:15-12
    Scenario: A patron who has died, if the personal representative of the estate consents for the dead
      Given the patron is no longer alive
      And the personal representative of the patron's estate has agreed, in writing, that this be done
      And the reading that the personal representative of the estate consents for the dead
      When the library tells a researcher the patron's loans
      Then the statute permits it under subsection (2)(b)

    @id:LAW-248 @level:reading @reading:T-DEAD=representative @source:24-90-119.2.b @source:15-14-710.1.a
    Scenario: A patron who has died, if the personal representative consents for the dead, and the agent signs
      Given the patron is no longer alive
      And the patron's agent under a power of attorney has agreed, in writing, that this be done
      And the reading that the personal representative of the estate consents for the dead
      When the library tells a researcher the patron's loans
      Then the statute forbids it, and subsection (2)(b) does not excuse it


    @id:LAW-255 @level:may @source:24-90-119.2.b
    Scenario: A living patron of eighty agrees in writing that a researcher be told
      Given the patron is an adult of 80
      And the patron has agreed, in writing, that this be done
      When the library tells a researcher the patron's loans
      Then the statute permits it under subsection (2)(b)

    @id:LAW-254 @level:must @control:LAW-255 @reading:T-DEAD @source:24-90-119.2.b
    Scenario: A patron agreed in writing that a researcher be told, and died before he was
      Given the patron is no longer alive
      And the patron has agreed, in writing, that this be done
      When the library tells a researcher the patron's loans
      Then the statute forbids it, and subsection (2)(b) does not excuse it

    @id:LAW-253 @level:reading @reading:T-DEAD=own-writing @source:24-90-119.2.b
    Scenario: The patron's own writing, if what a person consented to in writing stands when she has died
      Given the patron is no longer alive
      And the patron has agreed, in writing, that this be done
      And the reading that what a person consented to in writing stands when she has died
      When the library tells a researcher the patron's loans
      Then the statute permits it under subsection (2)(b)

    @id:LAW-249 @level:must @control:LAW-255 @reading:T-WARD @source:24-90-119.2.b @source:15-14-3
    Scenario: An adult under guardianship signs for herself
      Given the patron is an adult under guardianship who keeps rights of her own
      And the patron has agreed, in writing, that this be done
      When the library tells a researcher the patron's loans
      Then it is undetermined while it is unsettled whether the own writing of an adult under guardianship is consent of the user

    @id:LAW-250 @level:reading @reading:T-WARD=accept @source:24-90-119.2.b @source:15-14-3
    Scenario: The adult under guardianship, if her own writing is consent of the user
      Given the patron is an adult under guardianship who keeps rights of her own
      And the patron has agreed, in writing, that this be done
      And the reading that the own writing of an adult under guardianship is consent of the user
      When the library tells a researcher the patron's loans
      Then the statute permits it under subsection (2)(b)

    @id:LAW-251 @level:reading @reading:T-WARD=reject @source:24-90-119.2.b @source:15-14-3
    Scenario: The adult under guardianship, if only her guardian consents for her
      Given the patron is an adult under guardianship who keeps rights of her own
      And the patron has agreed, in writing, that this be done
      And the reading that only the guardian of an adult consents for her
      When the library tells a researcher the patron's loans
      Then the statute forbids it, and subsection (2)(b) does not excuse it

    @id:LAW-252 @level:must @control:LAW-241 @reading:T-GDN @reading:T-MINCON @source:24-90-119.2.b
    Scenario: A child of ten has signed a power of attorney, and the agent consents for her
      Given the patron is a child of 10
      And the patron's agent under a power of attorney has agreed, in writing, that this be done
      When the library tells a researcher the patron's loans
      Then it is undetermined while it is unsettled whether the writing of an agent whom a child appointed is consent of the user