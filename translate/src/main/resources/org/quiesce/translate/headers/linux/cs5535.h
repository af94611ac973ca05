#ifndef QZ_LINUX_CS5535_H
#define QZ_LINUX_CS5535_H
struct cs5535_mfgpt_timer;
void cs5535_mfgpt_write(struct cs5535_mfgpt_timer *timer, uint16_t reg, uint16_t value);
int cs5535_mfgpt_toggle_event(struct cs5535_mfgpt_timer *timer, int cmp, int event, int enable);
struct cs5535_mfgpt_timer *cs5535_mfgpt_alloc_timer(int timer, int domain);
#endif
