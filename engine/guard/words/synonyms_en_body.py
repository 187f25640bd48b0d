"""English words of body, health and lessons that say the same: training, pain, doctors, teachers."""

from __future__ import annotations

from typing import Final

BODY: Final = """
trainer coach instructor
workout training session exercise
train exercise workout
train practise practice
programme program plan
gym club
gym fitness
mat rug
bottle flask
injured injury
injury trauma
injury hurt
injured hurt
hurt harm damage
hurt pain painful painless
pain hurt ache painful
health healthy
disease illness
sick ill
limitation restriction
limitations restrictions
contraindication contraindicated
pregnancy pregnant
pressure hypertension
dizzy dizziness
dizzy lightheaded
faint dizzy
sit seat
drink sip
drink have
water fluid
breathe breath
nutrition food diet eating
food eat
eat have
sleep rest
load intensity
energy energetic
energy vigour vigor
strong strength stronger
strengthen strong
flexible flexibility
flexibility stretch
slim slimmer
slim lean
tone firm
gently softly
gently easily
gentle soft mild
rep repeat repetition
reps repeats repetitions
technique form
technique technical
technique method
heroics hero
record log
dentist doctor
doctor physician
doctor dr
treat treatment
treatment procedure
treatment therapy
cure heal
teeth tooth
dental tooth
dental dentist
check checkup examination exam
examination exam inspection
anaesthesia anesthesia anaesthetic anesthetic
anaesthesia numbing
hygienist hygiene
ray scan
scan picture
sensitive sensitivity
teacher tutor instructor
lesson class session
student learner pupil
study learn
textbook book
textbook coursebook
level stage
level grade
trial introductory
trial test
trial sample
language speech
experience background
experience practice
new beginner newcomer
beginner new starter
progress advance
course progress
progress results
doing going
do feel
go feel
better well
fine well
fine okay
haircut cut
cut trim
condition issue problem limitation
acquainted know meet
illness ailment disease
medicine medication drug
injection shot jab
endurance stamina
wellbeing health
breathing breathe
knee knees
sore painful hurt
dizzy faint
sportswear clothes
shoes footwear
beginner scratch zero
posture stance
exercise movement
cardio aerobic
stretch stretching
recover recovery
exhausted tired
"""
