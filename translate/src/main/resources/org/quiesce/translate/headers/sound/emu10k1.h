#ifndef QZ_SOUND_EMU10K1_H
#define QZ_SOUND_EMU10K1_H
#define TIMER 26
#define CDB 43
#endif
