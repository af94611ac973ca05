#ifndef QZ_LINUX_CONSOLE_H
#define QZ_LINUX_CONSOLE_H
#include <linux/console_struct.h>
struct console;
struct console_font;
struct consw;
struct tty_driver;
struct vc_data;
#define CM_DRAW 1
#define CM_ERASE 2
#define CON_PRINTBUFFER 1
#define CON_ENABLED 4
#define CON_BOOT 8
enum con_scroll { SM_UP, SM_DOWN };
struct consw {
	struct module *owner;
	const char *(*con_startup)(void);
	void (*con_init)(struct vc_data *vc, bool init);
	void (*con_deinit)(struct vc_data *vc);
	void (*con_clear)(struct vc_data *vc, unsigned int y, unsigned int x, unsigned int count);
	void (*con_putc)(struct vc_data *vc, int c, int ypos, int xpos);
	void (*con_putcs)(struct vc_data *vc, const unsigned short *s, int count, int ypos, int xpos);
	void (*con_cursor)(struct vc_data *vc, int mode);
	bool (*con_scroll)(struct vc_data *vc, unsigned int top, unsigned int bottom, enum con_scroll dir, unsigned int lines);
	bool (*con_switch)(struct vc_data *vc);
	int (*con_blank)(struct vc_data *vc, int blank, int mode_switch);
	int (*con_font_set)(struct vc_data *vc, struct console_font *font, unsigned int flags);
	int (*con_font_get)(struct vc_data *vc, struct console_font *font);
	int (*con_resize)(struct vc_data *vc, unsigned int width, unsigned int height, unsigned int user);
	void (*con_set_palette)(struct vc_data *vc, const unsigned char *table);
	void (*con_scrolldelta)(struct vc_data *vc, int lines);
	int (*con_set_origin)(struct vc_data *vc);
	void (*con_save_screen)(struct vc_data *vc);
	u8 (*con_build_attr)(struct vc_data *vc, u8 color, enum vc_intensity intensity, bool blink, bool underline, bool reverse, bool italic);
	void (*con_invert_region)(struct vc_data *vc, u16 *p, int count);
};
struct console {
	char name[16];
	void (*write)(struct console *, const char *, unsigned);
	int (*read)(struct console *, char *, unsigned);
	struct tty_driver *(*device)(struct console *, int *);
	int (*setup)(struct console *, char *);
	int (*exit)(struct console *);
	int (*match)(struct console *, char *name, int idx, char *options);
	short flags;
	short index;
	int cflag;
	u64 seq;
	unsigned long dropped;
	void *data;
	struct console *next;
};
extern const struct consw *conswitchp;
extern const struct consw dummy_con;
extern const struct consw vga_con;
int con_is_bound(const struct consw *csw);
int do_unregister_con_driver(const struct consw *csw);
int do_take_over_console(const struct consw *sw, int first, int last, int deflt);
extern struct console *early_console;
int add_preferred_console(char *name, int idx, char *options);
void register_console(struct console *);
int unregister_console(struct console *);
void console_lock(void);
int console_trylock(void);
void console_unlock(void);
extern bool console_suspend_enabled;
#endif
