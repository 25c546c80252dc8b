@kind:interface @provision:24-90-119.2.d @source:24-90-119.2.d
Feature: A parent who looks at a child's record online
  "To a custodial parent or legal guardian who has access to a minor's library card or its
  authorization number for the purpose of accessing by electronic means library records of the
  minor."

  Background:
    Given a public library whose system keeps patrons' records

  Rule: A custodial parent who holds the minor's card or number may look online

    @id:IF-040 @level:may @needs:patron @needs:item @needs:loan @source:FP-80
    Scenario: A mother signs in with her child's card and PIN
      Given "Kit", a child of 10 who has "a book on growing up" on loan
      And "Mona", the mother with whom "Kit" lives, who has the child's card and PIN
      When "Mona" signs in with "Kit"'s card and PIN and asks for "Kit"'s loans
      Then the library may show it to the mother

    @id:IF-041 @level:may @needs:patron @needs:item @needs:loan @needs:guardianLink @source:FP-85
    Scenario: A mother sees her child's loans through a link between their accounts
      Given "Kit", a child of 10 who has "a book on growing up" on loan
      And "Mona", the mother with whom "Kit" lives, who gave the child's card number and whose account was linked by it when the child was 8
      When "Mona" signs in and asks for "Kit"'s loans
      Then the library may show it to the mother

  Rule: What was open to the parent of a minor closes when the minor comes of age

    @id:IF-042 @level:must @needs:patron @needs:item @needs:loan @needs:guardianLink @control:IF-041 @source:FP-80c
    Scenario: A link made in childhood does not outlive it
      Given "Kit", now 22 years old, who has "a book on growing up" on loan
      And "Mona", the mother with whom "Kit" lives, who gave the child's card number and whose account was linked by it when the child was 8
      When "Mona" signs in and asks for "Kit"'s loans
      Then nothing that comes out tells who has what

    @id:IF-156 @level:must @needs:patron @needs:item @needs:loan @needs:guardianLink @control:IF-041 @source:FP-80c
    Scenario Outline: A link made in childhood does not outlive it, whatever is asked for (<case>)
      Given "Kit", now 22 years old, who <has>
      And "Mona", the mother with whom "Kit" lives, who gave the child's card number and whose account was linked by it when the child was 8
      When "Mona" signs in and asks for "Kit"'s <records>
      Then nothing that comes out tells who has what

      Examples:
        | case       | needs        | has                                      | records    |
        | holds      | hold         | has "a book on growing up" on hold       | holds      |
        | past-loans | returnedLoan | has returned "a book on growing up"      | past loans |
        | charges    | charge       | owes a charge for "a book on growing up" | charges    |

    @id:IF-046 @level:reading @reading:T-AGE @needs:patron @needs:item @needs:loan @needs:guardianLink @control:IF-041 @source:FP-80d.age18
    Scenario: A link made in childhood ends at eighteen, where a minor is one under eighteen
      Given "Kit", now 19 years old, who has "a book on growing up" on loan
      And "Mona", the mother with whom "Kit" lives, who gave the child's card number and whose account was linked by it when the child was 8
      When "Mona" signs in and asks for "Kit"'s loans
      Then nothing that comes out tells who has what

    @id:IF-115 @level:may @needs:patron @needs:item @needs:loan @needs:guardianLink @source:FP-80
    Scenario: A mother sees her child's loans on the day before the child is eighteen
      Given "Kit", who comes of age tomorrow, at 18, and has "a book on growing up" on loan
      And "Mona", the mother with whom "Kit" lives, who gave the child's card number and whose account was linked by it when the child was 8
      When "Mona" signs in and asks for "Kit"'s loans
      Then the library may show it to the mother

    @id:IF-116 @level:must @needs:patron @needs:item @needs:loan @needs:guardianLink @control:IF-041 @source:FP-80c
    Scenario: A link made in childhood has ended on the day after the child is twenty-one
      Given "Kit", who came of age yesterday, at 21, and has "a book on growing up" on loan
      And "Mona", the mother with whom "Kit" lives, who gave the child's card number and whose account was linked by it when the child was 8
      When "Mona" signs in and asks for "Kit"'s loans
      Then nothing that comes out tells who has what

    @id:IF-117 @level:reading @reading:T-AGE @needs:patron @needs:item @needs:loan @needs:guardianLink @control:IF-115 @source:FP-80d.age18
    Scenario: A link made in childhood has ended on the day after the child is eighteen, where a minor is one under eighteen
      Given "Kit", who came of age yesterday, at 18, and has "a book on growing up" on loan
      And "Mona", the mother with whom "Kit" lives, who gave the child's card number and whose account was linked by it when the child was 8
      When "Mona" signs in and asks for "Kit"'s loans
      Then nothing that comes out tells who has what

  Rule: To everybody else a child's record is closed like any other

    @id:IF-118 @level:must @needs:patron @needs:item @needs:loan @needs:guardianLink @needs:endedLink @control:IF-041 @source:24-90-119.2.d
    Scenario: A father whose parental responsibilities were ended does not see the child's loans through the link that he had
      Given "Kit", a child of 10 who has "a book on growing up" on loan
      And "Tom", the father whose link to "Kit"'s account was ended when the court ended his parental responsibilities
      When "Tom" signs in and asks for "Kit"'s loans
      Then nothing that comes out tells who has what

    @id:IF-157 @level:must @needs:patron @needs:item @needs:loan @needs:guardianLink @needs:endedLink @control:IF-041 @source:24-90-119.2.d
    Scenario Outline: A father whose parental responsibilities were ended does not see what else is the child's (<case>)
      Given "Kit", a child of 10 who <has>
      And "Tom", the father whose link to "Kit"'s account was ended when the court ended his parental responsibilities
      When "Tom" signs in and asks for "Kit"'s <records>
      Then nothing that comes out tells who has what

      Examples:
        | case       | needs        | has                                      | records    |
        | holds      | hold         | has "a book on growing up" on hold       | holds      |
        | past-loans | returnedLoan | has returned "a book on growing up"      | past loans |
        | charges    | charge       | owes a charge for "a book on growing up" | charges    |

    @id:IF-096 @level:must @needs:patron @needs:item @needs:loan @needs:guardianLink @control:IF-041 @source:24-90-119.2.d
    Scenario: The link that opens a child's account to the mother does not open hers to the child
      Given "Mona", a patron who has "a book on divorce" on loan
      And "Kit", her child of 10, whose account was linked to "Mona"'s when the child was 8
      When "Kit" signs in and asks for "Mona"'s loans
      Then nothing that comes out tells who has what

    @id:IF-043 @level:must @needs:patron @needs:item @needs:loan @control:IF-040 @source:FP-89
    Scenario: Another patron does not learn what a child has on loan
      Given "Kit", a child of 10 who has "a book on growing up" on loan
      And "Ben", another patron
      When "Ben" signs in and asks for "Kit"'s loans
      Then nothing that comes out tells who has what
