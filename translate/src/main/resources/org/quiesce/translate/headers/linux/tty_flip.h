#ifndef QZ_LINUX_TTY_FLIP_H
#define QZ_LINUX_TTY_FLIP_H
struct tty_port;
int tty_buffer_request_room(struct tty_port *port, size_t size);
int tty_insert_flip_string_fixed_flag(struct tty_port *port, const unsigned char *chars, char flag, size_t size);
void tty_flip_buffer_push(struct tty_port *port);
int tty_insert_flip_char(struct tty_port *port, unsigned char ch, char flag);
int tty_insert_flip_string(struct tty_port *port, const unsigned char *chars, size_t size);
#endif
