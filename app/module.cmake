# What every target of the project shares, and the one way to declare a module.
include_guard(GLOBAL)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Sql Network Concurrent Test LinguistTools)
find_package(tl-expected REQUIRED)
find_package(PkgConfig REQUIRED)

add_library(rd_options INTERFACE)
target_include_directories(rd_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(rd_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wold-style-cast
  -Wnon-virtual-dtor -Woverloaded-virtual
  $<$<BOOL:${RD_WERROR}>:-Werror>
  -fstack-protector-strong
  $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>
  $<$<CONFIG:Debug>:-D_GLIBCXX_ASSERTIONS>)
target_compile_definitions(rd_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  RD_VERSION="${PROJECT_VERSION}")
if(RD_SANITIZE)
  target_compile_options(rd_options INTERFACE -fsanitize=${RD_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(rd_options INTERFACE -fsanitize=${RD_SANITIZE})
endif()
if(RD_COVERAGE)
  target_compile_options(rd_options INTERFACE --coverage)
  target_link_options(rd_options INTERFACE --coverage)
endif()
if(RD_FUZZ)
  target_compile_options(rd_options INTERFACE -fsanitize=fuzzer-no-link,address,undefined)
  target_link_options(rd_options INTERFACE -fsanitize=address,undefined)
endif()

# One precompiled header of what nearly every source includes; reused by all modules of app/.
add_library(rd_pch OBJECT ${CMAKE_CURRENT_LIST_DIR}/base/pch.cpp)
target_precompile_headers(rd_pch PRIVATE ${CMAKE_CURRENT_LIST_DIR}/base/pch.h)
target_link_libraries(rd_pch PRIVATE rd_options Qt6::Core tl::expected)

# rd_module(NAME SOURCES ... LINK ... [PRIVATE_LINK ...] [QOBJECTS])
# A module is a folder, a static target and a namespace. LINK is the fence: name only what the
# design lets it include.
function(rd_module name)
  cmake_parse_arguments(ARG "QOBJECTS" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_link_libraries(${name} PUBLIC rd_options Qt6::Core tl::expected ${ARG_LINK}
                                PRIVATE ${ARG_PRIVATE_LINK})
  target_precompile_headers(${name} REUSE_FROM rd_pch)
  if(ARG_QOBJECTS)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
  endif()
endfunction()

# rd_loaded_module(NAME SOURCES ... LINK ... [QOBJECTS])
# A library that is loaded on first need (app/base/modules.h), so that no start pays for what it
# links. Only values cross its border; it links no code of ours that has statics.
function(rd_loaded_module name)
  cmake_parse_arguments(ARG "QOBJECTS" "" "SOURCES;LINK" ${ARGN})
  add_library(${name} MODULE ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE rd_options tl::expected ${ARG_LINK})
  set_target_properties(${name} PROPERTIES PREFIX "" CXX_VISIBILITY_PRESET hidden
                        VISIBILITY_INLINES_HIDDEN ON)
  if(ARG_QOBJECTS)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
  endif()
endfunction()

# rd_test(NAME SOURCES ... LINK ...): one QtTest program, in an environment of its own.
function(rd_test name)
  cmake_parse_arguments(ARG "GUI" "TIMEOUT" "SOURCES;LINK" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON
                        RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_link_libraries(${name} PRIVATE rd_options rd_test_support Qt6::Test ${ARG_LINK})
  add_test(NAME ${name} COMMAND ${name})
  set(platform "offscreen")
  # new_delete_type_mismatch: Chromium inside WebEngine deletes by a base of another size.
  set_tests_properties(${name} PROPERTIES
    ENVIRONMENT "QT_QPA_PLATFORM=${platform};TZ=UTC;LC_ALL=C.UTF-8;LANGUAGE=;QT_LOGGING_RULES=*.debug=false;XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR}/tests/runtime;ASAN_OPTIONS=detect_leaks=1:abort_on_error=0:new_delete_type_mismatch=0;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp;UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1;TSAN_OPTIONS=die_after_fork=0:suppressions=${PROJECT_SOURCE_DIR}/tests/support/tsan.supp")
  if(ARG_TIMEOUT)
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT})
  endif()
endfunction()
