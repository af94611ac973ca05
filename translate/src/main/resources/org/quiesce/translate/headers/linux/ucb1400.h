#ifndef QZ_LINUX_UCB1400_H
#define QZ_LINUX_UCB1400_H
#include <linux/platform_device.h>
struct snd_ac97;
u16 ucb1400_reg_read(struct snd_ac97 *ac97, u16 reg);
void ucb1400_reg_write(struct snd_ac97 *ac97, u16 reg, u16 val);
unsigned int ucb1400_adc_read(struct snd_ac97 *ac97, u16 adc_channel, int adcsync);
#endif
