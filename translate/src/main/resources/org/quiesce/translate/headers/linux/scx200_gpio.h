#ifndef QZ_LINUX_SCX200_GPIO_H
#define QZ_LINUX_SCX200_GPIO_H
struct nsc_gpio_ops;
#define scx200_gpio_present() (scx200_gpio_base!= 0)
u32 scx200_gpio_configure(unsigned index, u32 set, u32 clear);
extern unsigned scx200_gpio_base;
extern struct nsc_gpio_ops scx200_gpio_ops;
int scx200_gpio_get(unsigned index);
int scx200_gpio_current(unsigned index);
void scx200_gpio_set_high(unsigned index);
void scx200_gpio_set_low(unsigned index);
void scx200_gpio_set(unsigned index, int state);
void scx200_gpio_change(unsigned index);
#endif
