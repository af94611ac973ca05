#ifndef QZ_LINUX_ASN1_BER_BYTECODE_H
#define QZ_LINUX_ASN1_BER_BYTECODE_H
#define _action(a_) (a_)
#endif
